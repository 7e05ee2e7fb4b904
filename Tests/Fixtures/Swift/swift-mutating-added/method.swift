// A method that needs a variable.
// expect: swift-mutating-added source=breaking binary=none Node.visit()
//--- old
public struct Node { public init() {}
 public func visit() {} }
//--- new
public struct Node { public init() {}
 public mutating func visit() {} }
//--- client
func use(_ n: Node) { n.visit() }
