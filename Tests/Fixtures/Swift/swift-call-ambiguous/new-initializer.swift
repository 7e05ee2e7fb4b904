// The same with initialisers, which all have one name.
// expect: swift-initializer-added source=breaking binary=none Box.init(_:depth:)
//--- old
public struct Box { public init(_ name: String, limit: Int = 1) {} }
//--- new
public struct Box {
  public init(_ name: String, limit: Int = 1) {}
  public init(_ name: String, depth: Int = 1) {}
}
//--- client
let box = Box("a")
