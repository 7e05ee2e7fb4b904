// Default unlabeled after variadic.
// expect: swift-parameter-added source=breaking binary=none log(_:)
//--- old
public func log(_ s: Int...) {}
//--- new
public func log(_ first: Int, _ s: Int...) {}
//--- client
func v() { log(); log(1, 2) }
