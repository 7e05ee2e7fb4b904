// Closure param generic.
// expect: swift-parameter-type-widened source=none binary=none take(_:)
//--- old
public func take(_ p: (Int) -> Int) {}
//--- new
public func take<T>(_ p: (T) -> T) {}
//--- client
func use() { take { $0 + 1 } }
