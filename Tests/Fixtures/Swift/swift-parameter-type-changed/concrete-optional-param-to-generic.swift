// Concrete optional param to generic.
// expect: swift-parameter-type-changed source=breaking binary=none take(_:)
//--- old
public func take(_ p: Int?) {}
//--- new
public func take<T>(_ p: T?) {}
//--- client
func use() { take(nil) }
