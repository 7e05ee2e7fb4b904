// What the new parameter asks for, the old one promised: its elements, its class, its conformances.
// expect: swift-parameter-type-widened source=none binary=none all(_:)
// expect: swift-parameter-type-widened source=none binary=none any(_:)
// expect: swift-parameter-type-widened source=none binary=none names(_:)
// expect: swift-parameter-type-widened source=none binary=none bounds(_:)
// expect: swift-parameter-type-widened source=none binary=none failures(_:)
//--- old
public protocol Item {}
public struct Book: Item, Hashable { public init() {} }
public func all(_ items: [Book]) {}
public func any(_ items: [any Item]) {}
public func names(_ names: Set<String>) {}
public func bounds(_ range: Range<Int>) {}
public func failures(_ errors: [any Error]) {}
//--- new
public protocol Item {}
public struct Book: Item, Hashable { public init() {} }
public func all<C: Collection>(_ items: C) where C.Element: Item {}
public func any(_ items: any Collection<any Item>) {}
public func names(_ names: any Collection<String>) {}
public func bounds(_ range: some RangeExpression<Int>) {}
public func failures<C: Collection>(_ errors: C) where C.Element: Error {}
//--- client
func use(_ items: [any Item], _ errors: [any Error]) {
  all([Book()])
  any(items)
  names(["a"])
  bounds(0..<3)
  failures(errors)
}
