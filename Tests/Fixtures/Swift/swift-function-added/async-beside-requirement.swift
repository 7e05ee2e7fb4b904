// An extension's asynchronous function under the name of a requirement is no default of it: in asynchronous code it
// takes the calls, which must await it.
// expect: swift-function-added source=breaking binary=none Database.create(_:)
//--- old
public struct Future: Sendable { public init() {} }
public protocol Database: Sendable { func create(_ table: String) -> Future }
//--- new
public struct Future: Sendable { public init() {} }
public protocol Database: Sendable { func create(_ table: String) -> Future }
extension Database {
  public func create(_ table: String) async throws { print(Future(), table) }
}
//--- client
struct Memory: Database {
  func create(_ table: String) -> Future { Future() }
}
func seed(_ database: any Database) async { _ = database.create("seed") }
