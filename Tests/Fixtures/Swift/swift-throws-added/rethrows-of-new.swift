// Closures that throw could not be passed before.
// expect: swift-parameter-type-widened source=none binary=none run(_:)
//--- old
public func run(_ body: () -> Int) {}
//--- new
public func run(_ body: () throws -> Int) rethrows {}
//--- client
func use(_ body: () -> Int) { run(body) }
