// A method.
// expect: swift-declaration-unavailable source=breaking binary=none Node.visit()
//--- old
public struct Node { public init() {}
 public func visit() {} }
//--- new
public struct Node { public init() {}
 @available(*, unavailable, message: "walk the tree")
 public func visit() {} }
//--- client
func use(_ node: Node) { node.visit() }
