// A closure in a tuple must be Sendable as one that stands alone.
// expect: swift-parameter-sendable-added source=breaking@6 binary=none run(_:)
//--- old
public func run(_ job: (name: String, body: () -> Void)) {}
//--- new
public func run(_ job: (name: String, body: @Sendable () -> Void)) {}
//--- client
func use(_ body: @escaping () -> Void) { run((name: "a", body: body)) }
