// The name takes its argument from the wrong parameter.
// expect: swift-renamed source=risky binary=none Table.Entry
// expect: swift-parameter-type-changed source=breaking binary=none Table.Entry.init(_:)
//--- old
public struct Table<Key, Value> {
  public init() {}
  public struct Entry { public init(_ value: Value) {} }
}
//--- new
public struct TableEntry<Value> { public init(_ value: Value) {} }
public struct Table<Key, Value> {
  public typealias Entry = TableEntry<Key>
  public init() {}
}
//--- client
let entry = Table<Int, String>.Entry("a")
