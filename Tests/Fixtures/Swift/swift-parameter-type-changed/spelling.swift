// The same types, spelled differently.
// expect: nothing
//--- old
public func move(_ a: [Int], _ b: [String: Int]?, _ c: () -> Void) {}
//--- new
public func move(_ a: Array<Int>, _ b: Optional<Dictionary<String, Int>>, _ c: () -> ()) {}
//--- client
func use() { move([1], nil) {} }
