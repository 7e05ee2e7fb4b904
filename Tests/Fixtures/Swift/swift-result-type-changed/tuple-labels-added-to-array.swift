// Tuple labels added to array.
// expect: swift-result-type-changed source=risky binary=none make()
//--- old
public func make() -> [(Int, Int)] { [(1, 2)] }
//--- new
public func make() -> [(a: Int, b: Int)] { [(1, 2)] }
//--- client
func use() { let t: [(Int, Int)] = make(); _ = t }
