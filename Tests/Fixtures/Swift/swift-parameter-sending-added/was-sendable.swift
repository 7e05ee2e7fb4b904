// Closures and values that everybody may use can be given away.
// expect: swift-parameter-sendable-removed source=none binary=none run(_:)
// expect: swift-parameter-sendable-removed source=none binary=none take(_:)
//--- old
public func run(_ body: @escaping @Sendable () -> Void) {}
public func take(_ value: any Sendable) {}
//--- new
public func run(_ body: sending @escaping () -> Void) {}
public func take(_ value: sending Any) {}
//--- client
func use(_ body: @escaping @Sendable () -> Void) {
  run(body)
  run { body() }
  take(1)
}
