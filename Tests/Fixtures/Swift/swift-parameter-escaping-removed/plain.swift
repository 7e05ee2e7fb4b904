// A closure that no longer escapes.
// expect: swift-parameter-escaping-removed source=none binary=none run(_:)
//--- old
public func run(_ body: @escaping () -> Void) {}
//--- new
public func run(_ body: () -> Void) {}
//--- client
func use(_ body: @escaping () -> Void) { run(body) }
