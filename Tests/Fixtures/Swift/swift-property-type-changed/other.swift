// Another type.
// expect: swift-property-type-changed source=breaking binary=none Node.width
//--- old
public struct Node { public init() {}
 public var width = 1 }
//--- new
public struct Node { public init() {}
 public var width = 1.0 }
//--- client
func use(_ n: Node) -> Int { n.width }
