// The closure could throw before, and the function kept it to itself.
// expect: swift-throws-added source=breaking binary=none run(_:)
//--- old
public func run(_ body: () throws -> Int) {}
//--- new
public func run(_ body: () throws -> Int) rethrows {}
//--- client
func use(_ body: () throws -> Int) { run(body) }
