// A new protocol and what conforms to it.
// expect: swift-protocol-added source=none binary=none Visitor
// expect: swift-conformance-added source=none binary=none Printer
//--- old
public struct Printer { public init() {}
 public func visit() {} }
//--- new
public protocol Visitor { func visit() }
public struct Printer: Visitor { public init() {}
 public func visit() {} }
//--- client
func use() { Printer().visit() }
