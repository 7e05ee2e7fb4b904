// An asynchronous overload that is gone leaves its calls to the synchronous one; what is new and synchronous did not take its place.
// expect: swift-function-removed source=none binary=none Queue.read(_:)
// expect: swift-function-added source=none binary=none Queue.read(_:)
//--- old
public final class Queue: Sendable {
  public init() {}
  public func read(_ key: String) throws -> String { key }
  public func read(_ key: String) async throws -> String { key }
}
//--- new
public final class Queue: Sendable {
  public init() {}
  public func read(_ key: String) throws -> String { key }
  public func read(_ place: Int) throws -> String { "" }
}
//--- client
func use(_ queue: Queue) async throws -> String { try await queue.read("a") }
