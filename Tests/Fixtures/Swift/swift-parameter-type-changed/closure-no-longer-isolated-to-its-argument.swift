// A closure that ran on the actor that it is given used the actor's own things.
// expect: swift-parameter-type-changed source=breaking binary=none Database.read(_:)
//--- old
public actor Database {
  public var count = 0
  public init() {}
  public func read(_ body: @Sendable (isolated Database) -> Int) -> Int { body(self) }
}
//--- new
public actor Database {
  public var count = 0
  public init() {}
  public func read(_ body: @Sendable (Database) -> Int) -> Int { body(self) }
}
//--- client
func one(_ database: Database) async -> Int { await database.read { $0.count } }
