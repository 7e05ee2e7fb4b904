// Inout widened.
// expect: swift-parameter-type-changed source=breaking binary=none all(_:)
//--- old
public func all(_ s: inout Int) {}
//--- new
public func all(_ s: inout Int?) {}
//--- client
func v() { var a = 1; all(&a) }
