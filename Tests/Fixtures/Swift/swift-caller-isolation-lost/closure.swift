// A closure that may run anywhere stays with its caller by a mark; one that need not be Sendable does anyway.
// expect: swift-caller-isolation-lost source=breaking binary=none start(_:)
//--- old
public func start(@_inheritActorContext _ body: @escaping @Sendable () async -> Void) {}
public func run(@_inheritActorContext _ body: () -> Void) { body() }
public func repeats(_ body: @escaping @Sendable () async -> Void) {}
//--- new
public func start(_ body: @escaping @Sendable () async -> Void) {}
public func run(_ body: () -> Void) { body() }
public func repeats(@_inheritActorContext _ body: @escaping @Sendable () async -> Void) {}
//--- client
@MainActor final class Model {
  var count = 0
  func update() { count += 1 }
  func load() {
    start { self.update() }
    run { self.update() }
    repeats { await self.update() }
  }
}
