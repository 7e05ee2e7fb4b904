// Conforming types tell a new associated type by what they throw.
// expect: swift-error-type-narrowed source=none binary=none Reader.read()
// expect: swift-associated-type-added source=none binary=none Reader.Failure
//--- old
public protocol Reader { func read() throws -> Int }
//--- new
public protocol Reader {
  associatedtype Failure: Error
  func read() throws(Failure) -> Int
}
//--- client
struct Throwing: Reader { func read() throws -> Int { 1 } }
struct Silent: Reader { func read() -> Int { 1 } }
func use(_ reader: some Reader, _ other: any Reader) throws -> Int { try reader.read() + other.read() }
