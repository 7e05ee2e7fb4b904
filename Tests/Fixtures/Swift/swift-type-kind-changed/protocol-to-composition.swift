// A protocol that became two: who conforms and asks for it tells no difference, but nobody can extend it.
// expect: swift-type-kind-changed source=breaking binary=none Storage
// expect: swift-inherited-protocol-added source=none binary=none Storage
// expect: swift-inherited-protocol-added source=none binary=none Storage
// expect: swift-conformance-added source=none binary=none Disk
// expect: swift-conformance-added source=none binary=none Disk
// expect: swift-protocol-added source=none binary=none Reader
// expect: swift-protocol-added source=none binary=none Writer
//--- old
public protocol Storage {
  associatedtype Key
  func read(_ key: Key) -> String?
  mutating func write(_ key: Key, _ value: String)
}
extension Storage {
  public func twice(_ key: Key) -> String { (read(key) ?? "") + (read(key) ?? "") }
}
public struct Disk: Storage {
  public init() {}
  public func read(_ key: Int) -> String? { nil }
  public func write(_ key: Int, _ value: String) {}
}
public struct Cached<S: Storage> {
  public var storage: S
  public init(_ storage: S) { self.storage = storage }
}
public func open() -> any Storage { Disk() }
public func check(_ storage: some Storage) {}
//--- new
public protocol Reader {
  associatedtype Key
  func read(_ key: Key) -> String?
}
public protocol Writer {
  associatedtype Key
  mutating func write(_ key: Key, _ value: String)
}
public typealias Storage = Reader & Writer
extension Reader {
  public func twice(_ key: Key) -> String { (read(key) ?? "") + (read(key) ?? "") }
}
public struct Disk: Storage {
  public init() {}
  public func read(_ key: Int) -> String? { nil }
  public func write(_ key: Int, _ value: String) {}
}
public struct Cached<S: Storage> {
  public var storage: S
  public init(_ storage: S) { self.storage = storage }
}
public func open() -> any Storage { Disk() }
public func check(_ storage: some Storage) {}
//--- client
struct Memory: Storage {
  var values: [Int: String] = [:]
  func read(_ key: Int) -> String? { values[key] }
  mutating func write(_ key: Int, _ value: String) { values[key] = value }
}
func use<S: Storage>(_ storage: S, _ any: any Storage, _ cached: Cached<Memory>) where S.Key == Int {
  print(storage.twice(1), Memory().twice(2), cached.storage.values, Cached(Disk()))
  check(storage)
  check(Memory())
  _ = open()
}
extension Storage { func thrice(_ key: Key) -> String { twice(key) + twice(key) } }
