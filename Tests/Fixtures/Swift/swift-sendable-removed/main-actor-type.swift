// A class loses its isolation, and with it Sendable.
// expect: swift-type-isolation-removed source=breaking@6 binary=none V
//--- old
@MainActor public final class V { public nonisolated init() {}; public func f() {} }
//--- new
public final class V { public nonisolated init() {}; public func f() {} }
//--- client
func s<T: Sendable>(_ t: T) {}
func use() { s(V()) }
