// What a type is to its protocol's associated type tells the generic parameters that stood in it: a generic parameter
// of the same name, and what stands in a witness.
// expect: swift-parameter-type-widened source=risky binary=none run(_:)
// expect: swift-parameter-type-widened source=risky binary=none start(_:)
// expect: swift-parameter-type-widened source=risky binary=none first(_:)
//--- old
public protocol Source<Element> {
  associatedtype Element
  func next() -> Element?
}
public struct List<Element>: Source {
  public init(_ first: Element) {}
  public func next() -> Element? { nil }
}
public struct Line<Item>: Source {
  public init(_ first: Item) {}
  public func next() -> Item? { nil }
}
public struct Output<Value> { public var value: Value? }
public func run<Element>(_ source: List<Element>) -> Output<Element> { Output() }
public func start<Element>(_ make: () -> List<Element>) -> Output<Element> { Output() }
public func first<Item>(_ line: Line<Item>) -> Output<Item> { Output() }
//--- new
public protocol Source<Element> {
  associatedtype Element
  func next() -> Element?
}
public struct List<Element>: Source {
  public init(_ first: Element) {}
  public func next() -> Element? { nil }
}
public struct Line<Item>: Source {
  public init(_ first: Item) {}
  public func next() -> Item? { nil }
}
public struct Output<Value> { public var value: Value? }
public func run<Element>(_ source: some Source<Element>) -> Output<Element> { Output() }
public func start<Element, S: Source>(_ make: () -> S) -> Output<Element> where S.Element == Element { Output() }
public func first<Item, S: Source>(_ line: S) -> Output<Item> where S.Element == Item { Output() }
//--- client
func use() {
  let number: Int? = run(List(1)).value
  let other: Int? = start { List(2) }.value
  let third: Int? = first(Line(3)).value
  print(number ?? 0, other ?? 0, third ?? 0)
}
