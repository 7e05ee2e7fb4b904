// A closure that may escape.
// expect: swift-parameter-escaping-added source=breaking binary=none run(_:)
//--- old
public func run(_ body: () -> Void) {}
//--- new
public func run(_ body: @escaping () -> Void) {}
//--- client
func use(_ body: () -> Void) { run(body) }
