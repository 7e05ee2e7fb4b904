// Async isolation added with sendable args.
// expect: swift-global-actor-added source=risky@6 binary=none load(_:)
//--- old
public func load(_ x: Int) async -> Int { x }
//--- new
@MainActor public func load(_ x: Int) async -> Int { x }
//--- client
func use() async -> Int { await load(1) }
