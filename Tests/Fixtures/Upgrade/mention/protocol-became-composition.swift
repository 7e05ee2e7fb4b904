// A protocol that is a typealias of several now: only extensions of it stop.
//--- old
public protocol Reading { func read() -> String }
public protocol Writing { func write(_ text: String) }
public protocol Storage: Reading, Writing {}
//--- new
public protocol Reading { func read() -> String }
public protocol Writing { func write(_ text: String) }
public typealias Storage = Reading & Writing
//--- client
import Library
struct Memory: Storage {
  func read() -> String { "" }
  func write(_ text: String) {}
}
extension Storage { // affected
  static var limit: Int { 3 }
}
func copy(_ from: any Storage, _ to: some Storage) { to.write(from.read()) }
func last<S: Storage>(_ stores: [S]) -> S? { stores.last }
