// An array instead of a variadic parameter.
// expect: swift-parameter-variadic-changed source=breaking binary=none sum(_:)
//--- old
public func sum(_ n: Int...) {}
//--- new
public func sum(_ n: [Int]) {}
//--- client
func use() { sum(1, 2) }
