// Async isolation added with non-sendable args.
// expect: swift-global-actor-added source=breaking@6 binary=none load(_:)
//--- old
public final class N { public init() {} }
public func load(_ x: N) async -> Int { 1 }
//--- new
public final class N { public init() {} }
@MainActor public func load(_ x: N) async -> Int { 1 }
//--- client
func use(_ n: N) async -> Int { let r = await load(n); _ = n; return r }
