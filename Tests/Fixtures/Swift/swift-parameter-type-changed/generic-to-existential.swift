// The generic parameter needed nothing that the protocol asks for.
// expect: swift-parameter-type-changed source=breaking binary=none show(_:)
//--- old
public protocol Shape {}
public func show<T>(_ t: T) {}
//--- new
public protocol Shape {}
public func show(_ t: any Shape) {}
//--- client
func use() { show(1) }
