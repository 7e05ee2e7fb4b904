// A member alone was isolated.
// expect: swift-global-actor-added source=breaking binary=none V.f()
//--- old
public final class V: Sendable { public init() {}; public func f() {} }
//--- new
public final class V: Sendable { public init() {}; @MainActor public func f() {} }
//--- client
func use() { V().f() }
