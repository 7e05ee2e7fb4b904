// The protocol's mark says nothing of calls of its members.
// expect: swift-parameter-sendable-added source=breaking@6 binary=none Runner.run(_:)
//--- old
@preconcurrency public protocol Runner { func run(_ body: @escaping () -> Void) }
//--- new
@preconcurrency public protocol Runner { func run(_ body: @escaping @Sendable () -> Void) }
//--- client
func use(_ runner: some Runner, body: @escaping () -> Void) { runner.run(body) }
