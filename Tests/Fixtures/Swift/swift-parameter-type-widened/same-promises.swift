// What the new parameter asks for, the old one promised: its elements, its conformances.
// expect: swift-parameter-type-widened source=none binary=none all(_:)
// expect: swift-parameter-type-widened source=none binary=none names(_:)
// expect: swift-parameter-type-widened source=none binary=none bounds(_:)
//--- old
public protocol Item {}
public struct Book: Item, Hashable { public init() {} }
public func all(_ items: [Book]) {}
public func names(_ names: Set<String>) {}
public func bounds(_ range: Range<Int>) {}
//--- new
public protocol Item {}
public struct Book: Item, Hashable { public init() {} }
public func all<C: Collection>(_ items: C) where C.Element: Item {}
public func names(_ names: any Collection<String>) {}
public func bounds(_ range: some RangeExpression<Int>) {}
//--- client
func use() {
  all([Book()])
  names(["a"])
  bounds(0..<3)
}
