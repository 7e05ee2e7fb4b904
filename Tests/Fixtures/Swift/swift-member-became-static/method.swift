// A method of the type.
// expect: swift-member-became-static source=breaking binary=none Node.visit()
//--- old
public struct Node { public init() {}
 public func visit() {} }
//--- new
public struct Node { public init() {}
 public static func visit() {} }
//--- client
func use(_ n: Node) { n.visit() }
