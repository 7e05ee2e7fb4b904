// The class's mark says nothing of calls of its members.
// expect: swift-callable-constraint-added source=breaking@6 binary=none Sender.send(_:)
//--- old
@preconcurrency public final class Sender { public init() {}; public func send<Value>(_ value: Value) {} }
//--- new
@preconcurrency public final class Sender { public init() {}; public func send<Value: Sendable>(_ value: Value) {} }
//--- client
final class Job { var count = 0 }
func use(_ sender: Sender) { sender.send(Job()) }
