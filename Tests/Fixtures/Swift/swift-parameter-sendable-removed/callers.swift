// Who calls need do nothing, nor who conforms to what is older than concurrency.
// expect: swift-parameter-sendable-removed source=none binary=none run(_:)
// expect: swift-parameter-sendable-removed source=none binary=none Queue.later(_:)
//--- old
public func run(_ body: @escaping @Sendable () -> Void) {}
@preconcurrency public protocol Queue { func later(_ body: @escaping @Sendable () -> Void) }
//--- new
public func run(_ body: @escaping () -> Void) {}
@preconcurrency public protocol Queue { func later(_ body: @escaping () -> Void) }
//--- client
func use() { run { print(1) } }
struct Immediate: Queue { func later(_ body: @escaping @Sendable () -> Void) { body() } }
