// A type with its members.
// expect: swift-declaration-became-spi source=breaking binary=none Node
//--- old
public struct Node { public init() {}
 public func visit() {} }
//--- new
@_spi(Tools) public struct Node { public init() {}
 public func visit() {} }
//--- client
func use(_ node: Node) { node.visit() }
