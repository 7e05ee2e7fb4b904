// What refines both, asks for more, or is the type's own, goes before; labels tell others apart.
// expect: swift-function-added source=none binary=none Refined.tag()
// expect: swift-function-added source=none binary=none Marked.name()
// expect: swift-function-added source=none binary=none Marked.find(at:)
// expect: swift-function-added source=none binary=none Labelled.show()
//--- old
public protocol Labelled {}
public protocol Marked {}
public protocol Refined: Labelled {}
extension Labelled {
  public func tag() -> String { "" }
  public func name() -> String { "" }
  public func find(in place: Int) -> String { "" }
}
extension Marked { public func show() -> String { "" } }
public struct Item: Refined, Marked {
  public init() {}
  public func name() -> String { "item" }
}
//--- new
public protocol Labelled {}
public protocol Marked {}
public protocol Refined: Labelled {}
extension Labelled {
  public func tag() -> String { "" }
  public func name() -> String { "" }
  public func find(in place: Int) -> String { "" }
}
extension Labelled where Self: Marked { public func show() -> String { "" } }
extension Marked {
  public func show() -> String { "" }
  public func name() -> String { "" }
  public func find(at place: Int) -> String { "" }
}
extension Refined { public func tag() -> String { "" } }
public struct Item: Refined, Marked {
  public init() {}
  public func name() -> String { "item" }
}
//--- client
print(Item().tag(), Item().name(), Item().find(in: 1), Item().show())
