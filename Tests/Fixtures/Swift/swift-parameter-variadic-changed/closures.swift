// Closures in a list escape.
// expect: swift-parameter-variadic-changed source=breaking binary=none run(_:)
//--- old
public func run(_ body: () -> Void) { body() }
//--- new
public func run(_ bodies: (() -> Void)...) {}
//--- client
func use(_ body: () -> Void) { run(body) }
