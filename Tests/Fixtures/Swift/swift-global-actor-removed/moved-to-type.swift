// The whole type is isolated instead.
// expect: swift-type-isolation-added source=breaking binary=none V
// expect: swift-conformance-added source=none binary=none V
//--- old
public final class V { public nonisolated init() {}; @MainActor public func f() {}; public func g() {} }
//--- new
@MainActor public final class V { public nonisolated init() {}; public func f() {}; public func g() {} }
//--- client
func use(_ v: V) { v.g() }
