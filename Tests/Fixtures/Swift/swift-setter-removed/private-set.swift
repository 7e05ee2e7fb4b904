// A setter that is private now.
// expect: swift-setter-removed source=breaking binary=none Node.width
//--- old
public struct Node { public init() {}
 public var width = 1 }
//--- new
public struct Node { public init() {}
 public private(set) var width = 1 }
//--- client
func use(_ n: inout Node) { n.width = 2 }
