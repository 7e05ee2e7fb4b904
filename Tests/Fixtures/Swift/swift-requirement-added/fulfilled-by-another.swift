// What conforming types have for another requirement is what the new one asks for too: it asks its callers for more, or may throw.
// expect: swift-requirement-added source=none binary=none Store.subscribe(_:)
// expect: swift-requirement-added source=none binary=none Store.load(_:)
//--- old
public protocol Store {
  func subscribe<State>(_ state: State)
  func load(_ name: String) -> Int
}
//--- new
public protocol Store {
  func subscribe<State>(_ state: State)
  func subscribe<State: Equatable>(_ state: State)
  func load(_ name: String) -> Int
  func load(_ name: String) async throws -> Int
}
//--- client
struct Mine: Store {
  func subscribe<State>(_ state: State) {}
  func load(_ name: String) -> Int { name.count }
}
func use(_ store: some Store) -> Int {
  store.subscribe(1)
  return store.load("a")
}
