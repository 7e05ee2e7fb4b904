// A member's isolation is the member's.
// expect: swift-global-actor-removed source=risky binary=none V.f()
//--- old
public final class V: Sendable { public init() {}; @MainActor public func f() {} }
//--- new
public final class V: Sendable { public init() {}; public func f() {} }
//--- client
@MainActor func use() { V().f() }
