// One of the methods is in neither of the two protocols.
// expect: swift-type-kind-changed source=breaking binary=none Store
// expect: swift-inherited-protocol-added source=none binary=none Store
// expect: swift-inherited-protocol-added source=breaking binary=none Store
// expect: swift-requirement-removed source=breaking binary=none Store.clear()
// expect: swift-protocol-added source=none binary=none Readable
// expect: swift-protocol-added source=none binary=none Writable
//--- old
public protocol Store {
  func read(_ key: String) -> String?
  func clear()
}
//--- new
public protocol Readable { func read(_ key: String) -> String? }
public protocol Writable { func write(_ key: String, _ value: String) }
public typealias Store = Readable & Writable
//--- client
struct Memory: Store {
  func read(_ key: String) -> String? { nil }
  func clear() {}
}
