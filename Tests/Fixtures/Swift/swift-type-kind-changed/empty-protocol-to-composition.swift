// A protocol of two others that became a typealias of them: what conforms and is asked for stays the same.
// expect: swift-type-kind-changed source=breaking binary=none Storage
//--- old
public protocol Reading { func read() -> String }
public protocol Writing { func write(_ text: String) }
public protocol Storage: Reading, Writing {}
public struct Disk: Storage {
  public init() {}
  public func read() -> String { "" }
  public func write(_ text: String) {}
}
//--- new
public protocol Reading { func read() -> String }
public protocol Writing { func write(_ text: String) }
public typealias Storage = Reading & Writing
public struct Disk: Storage {
  public init() {}
  public func read() -> String { "" }
  public func write(_ text: String) {}
}
//--- client
struct Memory: Storage {
  func read() -> String { "" }
  func write(_ text: String) {}
}
func copy(_ from: any Storage, _ to: some Storage) { to.write(from.read()) }
func use() { copy(Memory(), Disk()) }
extension Storage { func clear() { write("") } }
