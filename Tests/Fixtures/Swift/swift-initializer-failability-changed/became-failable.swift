// An initialiser that may fail.
// expect: swift-initializer-failability-changed source=breaking binary=none Node.init(name:)
//--- old
public struct Node { public init(name: String) {} }
//--- new
public struct Node { public init?(name: String) {} }
//--- client
func use() -> Node { Node(name: "a") }
