// Extensions find a parameter under its old name where the type has a typealias of it.
// expect: swift-typealias-added source=none binary=none Page.Item
// expect: swift-generic-parameter-changed source=breaking binary=none Book
// expect: swift-typealias-added source=none binary=none Book.Line
//--- old
public struct Page<Item> { public init(_ items: [Item]) {} }
public struct Book<Line> { public init(_ lines: [Line]) {} }
//--- new
public struct Page<Element> {
  public typealias Item = Element
  public init(_ items: [Element]) {}
}
public struct Book<Element> {
  public typealias Line = [Element]
  public init(_ lines: [Element]) {}
}
//--- client
extension Page where Item == String {
  func join() -> Item { "" }
}
extension Book where Line == String {
  func join() -> Line { "" }
}
