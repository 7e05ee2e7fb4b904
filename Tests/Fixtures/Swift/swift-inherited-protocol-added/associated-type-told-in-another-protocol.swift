// What told conforming types their associated type moved to a protocol that is refined now, and the associated type stayed: it
// follows from nothing any more. It does where it moved too, or where the protocol still asks for something of it.
// expect: swift-inherited-protocol-added source=breaking binary=none Store
// expect: swift-inherited-protocol-added source=none binary=none Cache
// expect: swift-inherited-protocol-added source=none binary=none Queue
// expect: swift-protocol-added source=none binary=none Reading
//--- old
public protocol Store<Item> { associatedtype Item; func get() -> Item; func clear() }
public protocol Cache { associatedtype Item; func get() -> Item; func clear() }
public protocol Queue<Item> { associatedtype Item; func get() -> Item; func put(_ item: Item) }
//--- new
public protocol Reading<Item> { associatedtype Item; func get() -> Item }
public protocol Store<Item>: Reading { associatedtype Item; func clear() }
public protocol Cache: Reading { func clear() }
public protocol Queue<Item>: Reading { associatedtype Item; func put(_ item: Item) }
//--- client
struct MyStore: Store {
  func get() -> Int { 1 }
  func clear() {}
}
struct MyCache: Cache {
  func get() -> Int { 1 }
  func clear() {}
}
struct MyQueue: Queue {
  func get() -> Int { 1 }
  func put(_ item: Int) {}
}
