// Witnesses of requirements that changed: the compiler points to the type, and is content with one that does without.
//--- old
public protocol Store {
  func load(_ key: String) -> String?
  func save(_ value: String)
  var count: Int { get }
}
//--- new
public protocol Store {
  func load(_ key: String) throws -> String?
  func save(_ value: String, overwrite: Bool)
  var count: Int { get set }
}
//--- client
import Library
struct Memory: Store { // affected
  func load(_ key: String) -> String? { nil }
  func save(_ value: String) {}
  var count: Int { 0 }
}
struct Disk: Store {
  func load(_ key: String) -> String? { nil }
  func save(_ value: String) {}
  func save(_ value: String, overwrite: Bool) {}
  var count = 0
}
struct Remote {
  func save(_ value: String) {}
}
extension Remote: Store { // missed
  func load(_ key: String) -> String? { nil }
  var count: Int { get { 0 } set {} }
}
