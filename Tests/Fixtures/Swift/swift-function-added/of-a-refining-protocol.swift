// What refines both, or asks for more, goes before; labels tell others apart.
// expect: swift-function-added source=none binary=none Refined.tag()
// expect: swift-function-added source=none binary=none Marked.find(at:)
// expect: swift-function-added source=none binary=none Labelled.show()
//--- old
public protocol Labelled {}
public protocol Marked {}
public protocol Refined: Labelled {}
extension Labelled {
  public func tag() -> String { "" }
  public func find(in place: Int) -> String { "" }
}
extension Marked { public func show() -> String { "" } }
public struct Item: Refined, Marked { public init() {} }
//--- new
public protocol Labelled {}
public protocol Marked {}
public protocol Refined: Labelled {}
extension Labelled {
  public func tag() -> String { "" }
  public func find(in place: Int) -> String { "" }
}
extension Labelled where Self: Marked { public func show() -> String { "" } }
extension Marked {
  public func show() -> String { "" }
  public func find(at place: Int) -> String { "" }
}
extension Refined { public func tag() -> String { "" } }
public struct Item: Refined, Marked { public init() {} }
//--- client
print(Item().tag(), Item().find(in: 1), Item().show())
