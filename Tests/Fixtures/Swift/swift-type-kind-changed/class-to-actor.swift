// An actor cannot be subclassed, nor used without await.
// expect: swift-type-kind-changed source=breaking binary=none Store
//--- old
public final class Store: Sendable { public init() {}
 public func load() -> Int { 1 } }
//--- new
public actor Store { public init() {}
 public func load() -> Int { 1 } }
//--- client
func use(_ store: Store) -> Int { store.load() }
