// An initialiser of a struct.
// expect: swift-parameter-added-with-default source=none binary=none Node.init(name:)
//--- old
public struct Node { public init(name: String) {} }
//--- new
public struct Node { public init(name: String, size: Int = 0) {} }
//--- client
func use() { _ = Node(name: "a") }
