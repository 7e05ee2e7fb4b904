// A type that is deprecated.
// expect: swift-deprecated source=none binary=none Node
//--- old
public struct Node { public init() {} }
//--- new
@available(*, deprecated, message: "gone soon")
public struct Node { public init() {} }
//--- client
func use() { _ = Node() }
