// A type in a generic type.
// expect: swift-type-removed source=breaking binary=none Box.Index
//--- old
public struct Box<V> { public init() {}
 public struct Index { public init() {} } }
//--- new
public struct Box<V> { public init() {} }
//--- client
func use(_ i: Box<Int>.Index) {}
