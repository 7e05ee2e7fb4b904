// What was Sendable may be given away.
// expect: swift-parameter-sendable-removed source=none binary=none run(_:)
//--- old
public func run(_ body: @escaping @Sendable () async -> Void) {}
//--- new
public func run(_ body: sending @escaping () async -> Void) {}
//--- client
func work() async {}
func use(_ body: @escaping @Sendable () async -> Void) {
  run { await work() }
  run(work)
  run(body)
  run(body)
}
