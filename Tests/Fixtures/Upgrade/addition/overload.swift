// A new overload takes the calls of an old one, and asks for more.
//--- old
public struct Store {
  public init() {}
  public func load(_ key: String) -> Int { 1 }
  public func load(_ key: String, limit: Int) -> Int { limit }
  public func save(_ value: Any) {}
}
public func show(_ value: Any) {}
//--- new
public struct Store {
  public init() {}
  public func load(_ key: String) -> Int { 1 }
  public func load(_ key: String) -> String { "" }
  public func load(_ key: String, limit: Int) -> Int { limit }
  public func save(_ value: Any) {}
  public func save(_ value: Any, twice: Bool) {}
}
public func show(_ value: Any) {}
public func show(_ text: String) throws {}
//--- client
import Library
func use(_ store: Store) {
  let one = store.load("a") // may refused
  let two = store.load("b", limit: 2)
  store.save(one)
  show("c") // may refused
  print(two)
}
func count(_ store: Store) -> Int { store.load("d") } // may
