// A sequence's own 'filter' is what calls mean, and gives another type than that of all sequences; 'sorted' gives the same. Where an optional is asked for, the standard library's 'first' is meant.
// expect: swift-function-added source=breaking binary=none Tags.filter(_:)
// expect: swift-function-added source=none binary=none Tags.sorted(by:)
// expect: swift-property-added source=risky binary=none Line.first
// expect: swift-function-added source=none binary=none Buffer.filter(_:)
//--- old
public struct Tags<Element: Hashable>: Sequence {
  var items: [Element] = []
  public init(_ items: [Element]) { self.items = items }
  public func makeIterator() -> IndexingIterator<[Element]> { items.makeIterator() }
}
public struct Line: Collection {
  public init() {}
  public var startIndex: Int { 0 }
  public var endIndex: Int { 1 }
  public func index(after place: Int) -> Int { place + 1 }
  public subscript(place: Int) -> String { "" }
}
public struct Buffer: RangeReplaceableCollection {
  var items: [Int] = []
  public init() {}
  public var startIndex: Int { 0 }
  public var endIndex: Int { items.count }
  public func index(after place: Int) -> Int { place + 1 }
  public subscript(place: Int) -> Int { items[place] }
  public mutating func replaceSubrange<C: Collection>(_ range: Range<Int>, with new: C) where C.Element == Int {}
}
//--- new
public struct Tags<Element: Hashable>: Sequence {
  var items: [Element] = []
  public init(_ items: [Element]) { self.items = items }
  public func makeIterator() -> IndexingIterator<[Element]> { items.makeIterator() }
  public func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> Tags { Tags(try items.filter(isIncluded)) }
  public func sorted(by areOrdered: (Element, Element) throws -> Bool) rethrows -> [Element] { try items.sorted(by: areOrdered) }
}
public struct Line: Collection {
  public init() {}
  public var startIndex: Int { 0 }
  public var endIndex: Int { 1 }
  public func index(after place: Int) -> Int { place + 1 }
  public subscript(place: Int) -> String { "" }
  public var first: String { "" }
}
public struct Buffer: RangeReplaceableCollection {
  var items: [Int] = []
  public init() {}
  public var startIndex: Int { 0 }
  public var endIndex: Int { items.count }
  public func index(after place: Int) -> Int { place + 1 }
  public subscript(place: Int) -> Int { items[place] }
  public mutating func replaceSubrange<C: Collection>(_ range: Range<Int>, with new: C) where C.Element == Int {}
  public func filter(_ isIncluded: (Int) throws -> Bool) rethrows -> Buffer { self }
}
//--- client
func use(_ tags: Tags<Int>, _ line: Line, _ buffer: Buffer) {
  let large = tags.filter { $0 > 1 }
  print(large[0], large + [1], tags.sorted { $0 > $1 })
  if let first = line.first { print(first) }
  let rest = buffer.filter { $0 > 2 }
  print(rest.startIndex)
}
