// A closure that runs on the actor that it is given can do all that it did before.
// expect: swift-parameter-type-widened source=none binary=none Database.read(_:)
//--- old
public actor Database {
  public init() {}
  public func read(_ body: @Sendable (Database) -> Int) -> Int { body(self) }
}
//--- new
public actor Database {
  public init() {}
  public func read(_ body: @Sendable (isolated Database) -> Int) -> Int { body(self) }
}
//--- client
@Sendable func count(_ database: Database) -> Int { 0 }
func one(_ database: Database) async -> Int { await database.read(count) }
func two(_ database: Database, _ body: @escaping @Sendable (Database) -> Int) async -> Int { await database.read(body) }
func three(_ database: Database) async -> Int { await database.read { count($0) } }
