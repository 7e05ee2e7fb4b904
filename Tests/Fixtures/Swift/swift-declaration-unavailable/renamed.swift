// An unavailable type that names its successor.
// expect: swift-declaration-unavailable source=breaking binary=none Node
// expect: swift-type-added source=none binary=none Element
//--- old
public struct Node { public init() {} }
//--- new
@available(*, unavailable, renamed: "Element")
public struct Node { public init() {} }
public struct Element { public init() {} }
//--- client
func use() { _ = Node() }
