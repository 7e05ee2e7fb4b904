// A closure that must be @Sendable.
// expect: swift-parameter-sendable-added source=breaking@6 binary=none run(_:)
//--- old
public func run(_ body: @escaping () -> Void) {}
//--- new
public func run(_ body: @escaping @Sendable () -> Void) {}
//--- client
final class Mine { var n = 0 }
func use(_ m: Mine) { run { m.n += 1 } }
