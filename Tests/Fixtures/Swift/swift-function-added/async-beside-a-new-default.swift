// The handler's default is new, so that every old call gives one, and none fits the asynchronous overload.
// expect: swift-function-added source=none binary=none Store.load(_:)
// expect: swift-parameter-default-added source=none binary=none Store.load(_:completion:)
//--- old
public final class Store: Sendable {
  public init() {}
  public func load(_ key: String, completion: @escaping @Sendable (Int) -> Void) {}
}
//--- new
public final class Store: Sendable {
  public init() {}
  public func load(_ key: String, completion: @escaping @Sendable (Int) -> Void = { _ in }) {}
  public func load(_ key: String) async -> Int { 0 }
}
//--- client
func inAsync(_ store: Store) async { store.load("a") { print($0) } }
func inSync(_ store: Store) { store.load("a") { print($0) } }
