// A function of the main actor is Sendable.
// expect: swift-preconcurrency-removed source=breaking@6 binary=none later(_:)
//--- old
@preconcurrency public func later(_ work: @escaping @MainActor () -> Void) {}
//--- new
public func later(_ work: @escaping @MainActor () -> Void) {}
//--- client
func use(_ work: @escaping () -> Void) { later(work) }
