// Tuple label in param.
// expect: swift-parameter-type-widened source=none binary=none take(_:)
//--- old
public func take(_ t: (a: Int, b: Int)) {}
//--- new
public func take(_ t: (Int, Int)) {}
//--- client
func use() { take((a: 1, b: 2)); take((1, 2)) }
