// The asynchronous overload asks for more; the synchronous one beside it does not take its place for who awaits it.
// expect: swift-callable-constraint-added source=breaking@6 binary=none Queue.read(_:)
//--- old
public final class Database { public var changes = 0; public init() {} }
public final class Queue: @unchecked Sendable {
  public init() {}
  public func read<T>(_ value: (Database) throws -> T) rethrows -> T { try value(Database()) }
  public func read<T>(_ value: @Sendable @escaping (Database) throws -> T) async throws -> T { try value(Database()) }
}
//--- new
public final class Database { public var changes = 0; public init() {} }
public final class Queue: @unchecked Sendable {
  public init() {}
  public func read<T>(_ value: (Database) throws -> T) rethrows -> T { try value(Database()) }
  public func read<T: Sendable>(_ value: @Sendable @escaping (Database) throws -> T) async throws -> T { try value(Database()) }
}
//--- client
final class Player { var score = 0 }
@MainActor final class Model {
  var best: Player?
  func refresh(_ queue: Queue) async throws {
    best = try await queue.read { database in
      let player = Player()
      player.score = database.changes
      return player
    }
  }
}
