// Every Error is Sendable.
// expect: swift-conformance-added source=risky binary=none Failure
//--- old
public struct Failure: Sendable { public init() {} }
//--- new
public struct Failure: Error { public init() {} }
//--- client
func run(_ body: @escaping @Sendable () -> Void) {}
func use(_ f: Failure) { run { _ = f } }
