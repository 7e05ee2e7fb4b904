// Callers on the actor go on.
// expect: swift-global-actor-removed source=risky binary=none f()
//--- old
@MainActor public func f() {}
//--- new
public func f() {}
//--- client
@MainActor func use() { f() }
