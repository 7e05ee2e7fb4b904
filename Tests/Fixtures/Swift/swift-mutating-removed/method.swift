// A method that no longer needs a variable.
// expect: swift-mutating-removed source=none binary=none Node.visit()
//--- old
public struct Node { public init() {}
 public mutating func visit() {} }
//--- new
public struct Node { public init() {}
 public func visit() {} }
//--- client
func use(_ n: inout Node) { n.visit() }
