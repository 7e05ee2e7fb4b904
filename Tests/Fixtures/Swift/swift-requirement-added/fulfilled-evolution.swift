// Compiled conforming types have no entry for a requirement that their sources fulfil.
// expect: swift-requirement-added source=none binary=breaking Store.subscribe(_:)
// options: library-evolution
//--- old
public protocol Store {
  func subscribe<State>(_ state: State)
}
public func run(_ store: some Store) { store.subscribe(1) }
//--- new
public protocol Store {
  func subscribe<State>(_ state: State)
  func subscribe<State: Equatable>(_ state: State)
}
public func run(_ store: some Store) { store.subscribe(1) }
//--- client
struct Mine: Store {
  func subscribe<State>(_ state: State) {}
}
run(Mine())
