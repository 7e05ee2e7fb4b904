// A further protocol gives the type a member that another one gave it, and the compiler prefers neither.
// expect: swift-conformance-added source=breaking binary=none Item
// expect: swift-conformance-added source=none binary=none Page
//--- old
public protocol Labelled {}
public protocol Marked {}
extension Labelled { public func tag() -> String { "" } }
extension Marked { public func tag() -> String { "" } }
public struct Item: Labelled { public init() {} }
public struct Page: Labelled {
  public init() {}
  public func tag() -> String { "page" }
}
//--- new
public protocol Labelled {}
public protocol Marked {}
extension Labelled { public func tag() -> String { "" } }
extension Marked { public func tag() -> String { "" } }
public struct Item: Labelled, Marked { public init() {} }
public struct Page: Labelled, Marked {
  public init() {}
  public func tag() -> String { "page" }
}
//--- client
print(Item().tag(), Page().tag())
