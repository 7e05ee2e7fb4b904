// A property that became a method.
// expect: swift-member-kind-changed source=breaking binary=none Node.width
//--- old
public struct Node { public init() {}
 public var width: Int { 1 } }
//--- new
public struct Node { public init() {}
 public func width() -> Int { 1 } }
//--- client
func use(_ n: Node) -> Int { n.width }
