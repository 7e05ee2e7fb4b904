// The module in front of a type.
// expect: nothing
//--- old
public struct Node { public init() {} }
public func visit(_ node: Node) {}
//--- new
public struct Node { public init() {} }
public func visit(_ node: Library.Node) {}
//--- client
func use() { visit(Node()) }
