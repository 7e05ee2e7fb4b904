// What may be sent leaves the caller's actor without harm.
// expect: swift-caller-isolation-lost source=none binary=none Store.save(_:)
//--- old
public struct Store: Sendable {
  public init() {}
  nonisolated(nonsending) public func save(_ name: String) async {}
}
//--- new
public struct Store: Sendable {
  public init() {}
  @concurrent public func save(_ name: String) async {}
}
//--- client
@MainActor final class Model {
  let store = Store()
  func save() async { await store.save("a") }
}
