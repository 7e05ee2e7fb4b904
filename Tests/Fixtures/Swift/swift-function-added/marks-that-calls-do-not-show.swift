// What is written says neither whether a closure is Sendable nor how a value is kept.
// expect: swift-function-added source=breaking binary=none run(_:)
// expect: swift-function-added source=breaking binary=none later(_:)
// expect: swift-function-added source=breaking binary=none keep(_:)
// expect: swift-function-added source=none binary=none wait(_:)
//--- old
public final class Message { public init() {} }
public func run(_ body: @escaping () -> Void) {}
public func later(_ body: (() -> Void)?) {}
public func keep(_ message: Message) {}
public func wait(_ body: @escaping () -> Void) {}
//--- new
public final class Message { public init() {} }
public func run(_ body: @escaping () -> Void) {}
public func run(_ body: @escaping @Sendable () -> Void) {}
public func later(_ body: (() -> Void)?) {}
public func later(_ body: (@Sendable () -> Void)?) {}
public func keep(_ message: Message) {}
public func keep(_ message: consuming Message) {}
public func wait(_ body: @escaping () -> Void) {}
public func wait(_ body: @escaping @MainActor @Sendable () -> Void) {}
//--- client
func use(_ message: Message) {
  run { print("a") }
  later { print("b") }
  keep(message)
  wait { print("c") }
}
