// What the new parameter asks for, the old one did not promise.
// expect: swift-parameter-type-changed source=breaking binary=none key(_:)
// expect: swift-parameter-type-changed source=breaking binary=none show(_:)
// expect: swift-parameter-type-changed source=breaking binary=none all(_:)
// expect: swift-parameter-type-changed source=breaking binary=none any(_:)
// expect: swift-parameter-type-changed source=breaking binary=none largest(_:)
// expect: swift-parameter-type-changed source=breaking binary=none count(_:)
//--- old
public protocol Item {}
public struct Book: Item { public init() {} }
public func key(_ value: Any) {}
public func show(_ value: any Hashable) {}
public func all(_ items: [any Item]) {}
public func any(_ items: [any Item]) {}
public func largest(_ range: Range<Int>) {}
public func count(_ items: AnySequence<Int>) {}
//--- new
public protocol Item {}
public struct Book: Item { public init() {} }
public func key(_ value: some Hashable) {}
public func show(_ value: any Item) {}
public func all<C: Collection>(_ items: C) where C.Element: Item {}
public func any(_ items: any Collection<Book>) {}
public func largest(_ range: some Comparable) {}
public func count(_ items: some Collection<Int>) {}
//--- client
func use(_ value: Any, _ items: [any Item]) {
  key(value)
  show(3)
  all(items)
  any(items)
  largest(0..<3)
  count(AnySequence([1]))
}
