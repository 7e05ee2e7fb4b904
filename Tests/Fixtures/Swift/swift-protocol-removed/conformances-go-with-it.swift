// Removing a protocol does not also report the conformances to it.
// expect: swift-protocol-removed source=breaking binary=none Visitor
//--- old
public protocol Visitor { func visit() }
public struct Printer: Visitor { public init() {}
 public func visit() {} }
//--- new
public struct Printer { public init() {}
 public func visit() {} }
//--- client
func use(_ visitor: some Visitor) { visitor.visit() }
