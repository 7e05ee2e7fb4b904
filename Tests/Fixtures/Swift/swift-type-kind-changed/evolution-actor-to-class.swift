// Compiled clients wait for an actor by its conformance to Actor.
// expect: swift-type-kind-changed source=breaking binary=breaking Store
// options: library-evolution
//--- old
public actor Store { public init() {}; public func size() -> Int { 1 } }
//--- new
public final class Store: Sendable { public init() {}; public func size() -> Int { 1 } }
//--- client
func size(_ store: isolated Store) -> Int { store.size() }
if await size(Store()) != 1 { fatalError() }
