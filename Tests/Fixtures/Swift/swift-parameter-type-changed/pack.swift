// A parameter pack.
// expect: swift-parameter-type-changed source=breaking binary=none each(_:)
//--- old
public func each<each T>(_ t: repeat each T) {}
//--- new
public func each<T>(_ t: [T]) {}
//--- client
func use() { each(1, "a") }
