// What is unavailable keeps its symbol for compiled clients, also where an overload takes the calls of those that are
// compiled again.
// expect: swift-declaration-unavailable source=none binary=none fetch(_:)
// expect: swift-function-added source=none binary=none fetch(_:limit:)
// expect: swift-declaration-unavailable source=none binary=none Box.init(_:)
// expect: swift-initializer-added source=none binary=none Box.init(_:)
// expect: swift-declaration-unavailable source=none binary=none Box.take(_:)
// expect: swift-function-added source=none binary=none Box.take(_:twice:)
// expect: swift-declaration-unavailable source=none binary=none Box.subscript(_:)
// expect: swift-subscript-added source=none binary=none Box.subscript(_:)
// options: library-evolution
//--- old
public func fetch(_ name: String) -> Int { 1 }
public struct Part { public init() {} }
public struct Box<Content> {
  public init(_ content: [Content]) {}
  public func take(_ part: Part?) -> Int { 1 }
  public subscript(name: String) -> Int { 1 }
}
//--- new
@available(*, unavailable) public func fetch(_ name: String) -> Int { 1 }
public func fetch(_ name: String, limit: Int = 2) -> Int { 2 }
public struct Part { public init() {} }
public struct Box<Content> {
  @available(*, unavailable) public init(_ content: [Content]) {}
  public init(_ content: some Sequence<Content>) {}
  @available(*, unavailable) public func take(_ part: Part?) -> Int { 1 }
  public func take(_ part: Part?, twice: Bool = false) -> Int { 2 }
  @available(*, unavailable) public subscript(name: String) -> Int { 1 }
  public subscript(name: some StringProtocol) -> Int { 2 }
}
//--- client
let box = Box([1])
precondition(fetch("a") > 0 && box.take(Part()) > 0 && box["a"] > 0)
