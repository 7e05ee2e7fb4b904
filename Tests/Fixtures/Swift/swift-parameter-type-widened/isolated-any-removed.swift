// A closure that could be isolated to anything need not be now.
// expect: swift-parameter-type-widened source=none binary=none later(_:)
//--- old
public func later(_ body: @escaping @isolated(any) @Sendable () async -> Void) {}
//--- new
public func later(_ body: @escaping @Sendable () async -> Void) {}
//--- client
func use() { later { await Task.yield() } }
