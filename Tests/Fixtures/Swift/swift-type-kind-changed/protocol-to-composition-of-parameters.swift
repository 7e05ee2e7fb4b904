// Two protocols together ask for what one asked for; a parameter asks for one of them now.
// expect: swift-type-kind-changed source=breaking binary=none Store
// expect: swift-inherited-protocol-added source=none binary=none Store
// expect: swift-inherited-protocol-added source=none binary=none Store
// expect: swift-parameter-type-widened source=none binary=none load(_:)
// expect: swift-protocol-added source=none binary=none Readable
// expect: swift-protocol-added source=none binary=none Writable
//--- old
public protocol Store {
  func read(_ key: String) -> String?
  func write(_ key: String, _ value: String)
}
public func copy(_ from: any Store, _ to: any Store) {}
public func load(_ from: any Store) {}
//--- new
public protocol Readable { func read(_ key: String) -> String? }
public protocol Writable { func write(_ key: String, _ value: String) }
public typealias Store = Readable & Writable
public func copy(_ from: any Store, _ to: any Store) {}
public func load(_ from: any Readable) {}
//--- client
struct Memory: Store {
  func read(_ key: String) -> String? { nil }
  func write(_ key: String, _ value: String) {}
}
func use<S: Store>(_ store: S, _ other: any Store) {
  store.write("a", other.read("b") ?? "")
  copy(store, other)
  load(other)
}
extension Store { func clear(_ key: String) { write(key, "") } }
