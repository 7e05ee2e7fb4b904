// Calls that no try or await covers.
//--- old
public func load() -> Int { 1 }
public func save() async {}
public func fetch() -> Int { 1 }
//--- new
public func load() throws -> Int { 1 }
public func save() async throws {}
public func fetch() async -> Int { 1 }
//--- client
import Library
func run(_ body: () -> Void) throws { body() }
func use() async throws {
  _ = load() // affected
  _ = try 1 + load()
  await save() // affected
  try run { _ = load() } // affected
  _ = fetch() // affected
  async let a = fetch()
  _ = await a
}
