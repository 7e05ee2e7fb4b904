// A member of an actor that could be used without await.
// expect: swift-nonisolated-removed source=breaking binary=none Store.name
//--- old
public actor Store { public init() {}
 public nonisolated var name: String { "a" } }
//--- new
public actor Store { public init() {}
 public var name: String { "a" } }
//--- client
func use(_ s: Store) -> String { s.name }
