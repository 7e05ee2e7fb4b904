// What is not Sendable was passed with a warning.
// expect: swift-preconcurrency-removed source=breaking@6 binary=none keep(_:)
// expect: swift-preconcurrency-removed source=breaking@6 binary=none store(_:)
// expect: swift-preconcurrency-removed source=breaking@6 binary=none Task.init(_:)
// expect: swift-preconcurrency-removed source=breaking@6 binary=none Job
//--- old
@preconcurrency public func keep<T: Sendable>(_ value: T) {}
@preconcurrency public func store(_ values: [any Sendable]) {}
public struct Task {
  @preconcurrency public init(_ work: @escaping @Sendable () -> Void) {}
}
@preconcurrency public protocol Job: Sendable {}
//--- new
public func keep<T: Sendable>(_ value: T) {}
public func store(_ values: [any Sendable]) {}
public struct Task {
  public init(_ work: @escaping @Sendable () -> Void) {}
}
public protocol Job: Sendable {}
//--- client
final class Counter { var count = 0 }
final class Mine: Job { var count = 0 }
func use(_ counter: Counter) {
  keep(counter)
  store([counter])
  _ = Task { counter.count += 1 }
}
