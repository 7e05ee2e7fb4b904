// The value that the method belongs to leaves the caller's actor as well.
// expect: swift-caller-isolation-lost source=breaking@6 binary=none Store.save()
// modes: 6
//--- old
public final class Store {
  public init() {}
  nonisolated(nonsending) public func save() async {}
}
//--- new
public final class Store {
  public init() {}
  public func save() async {}
}
//--- client
@MainActor final class Model {
  let store = Store()
  func save() async { await store.save() }
}
