// Who awaited an asynchronous declaration awaits the isolated one, which waits no longer itself.
// expect: swift-async-removed source=none binary=none load()
// expect: swift-async-removed source=none binary=none Model.size
// expect: swift-global-actor-added source=risky@6 binary=none load()
// expect: swift-global-actor-added source=risky@6 binary=none Model.size
//--- old
public func load() async -> Int { 1 }
public struct Model: Sendable { public init() {}; public var size: Int { get async { 1 } } }
//--- new
@MainActor public func load() -> Int { 1 }
public struct Model: Sendable { public init() {}; @MainActor public var size: Int { 1 } }
//--- client
func use(_ model: Model) async -> Int { await load() + model.size }
