// Types that stood in a generic one stand alone, with the arguments that they need.
// expect: swift-renamed source=risky binary=none List.Index
// expect: swift-renamed source=risky binary=none List.Node
// expect: swift-renamed source=risky binary=none Table.Entry
// expect: swift-renamed source=risky binary=none Table.Count
//--- old
public struct List<T> {
  public init() {}
  public struct Index: Comparable {
    public init() {}
    public static func < (left: Index, right: Index) -> Bool { true }
  }
  public enum Node { case end, item(T) }
  public var start: Index { Index() }
  public func node(at index: Index) -> Node { .end }
}
public struct Table<Key, Value> {
  public init() {}
  public struct Entry { public init(_ value: Value) {}; public func replaced(by value: Value) -> Entry { self } }
  public struct Count { public init(_ number: Int) {}; public func plus(_ number: Int) -> Count { self } }
  public func entry(_ entry: Entry, _ count: Count) -> Entry { entry }
}
//--- new
public struct ListIndex: Comparable {
  public init() {}
  public static func < (left: ListIndex, right: ListIndex) -> Bool { true }
}
public enum ListNode<T> { case end, item(T) }
public struct List<T> {
  public typealias Index = ListIndex
  public typealias Node = ListNode<T>
  public init() {}
  public var start: ListIndex { Index() }
  public func node(at index: ListIndex) -> ListNode<T> { .end }
}
public struct TableEntry<Value> {
  public init(_ value: Value) {}
  public func replaced(by value: Value) -> TableEntry { self }
}
public struct TableCount<Number> { public init(_ number: Number) {}; public func plus(_ number: Number) -> TableCount { self } }
public struct Table<Key, Value> {
  public typealias Entry = TableEntry<Value>
  public typealias Count = TableCount<Int>
  public init() {}
  public func entry(_ entry: Entry, _ count: TableCount<Int>) -> TableEntry<Value> { entry }
}
//--- client
func isFirst<T>(_ list: List<T>, _ index: List<T>.Index) -> Bool { index < list.start }
func text(_ node: List<Int>.Node) -> String {
  switch node {
  case .end: ""
  case .item(let number): "\(number + 1)"
  }
}
print(text(List<Int>().node(at: .init())))
let entry: Table<Int, String>.Entry = Table<Int, String>().entry(.init("a"), .init(1).plus(2))
print(entry.replaced(by: "b"))
