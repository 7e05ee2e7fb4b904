// What becomes an optional or `Any` for the old function goes to the generic one, which takes it as it is.
// expect: swift-function-added source=breaking binary=none log(_:)
// expect: swift-function-added source=breaking binary=none find(_:limit:)
// expect: swift-function-added source=breaking binary=none seek(_:)
// expect: swift-function-added source=breaking binary=none run(_:)
// expect: swift-function-added source=breaking binary=none Store.keep(_:)
// expect: swift-function-added source=breaking binary=none Store.drop(_:)
//--- old
public func log(_ value: Any) {}
public func find(_ name: String?) -> Int { 0 }
public func seek(_ name: String?) -> Int { 0 }
public func run(_ done: (() -> Void)?) -> Int { 0 }
public struct Store {
  public init() {}
  public func keep(_ key: AnyHashable) -> Int { 0 }
  public func drop(_ key: String?, at place: Int = 0) -> Int { 0 }
}
//--- new
public func log(_ value: Any) {}
public func log<Value: Encodable>(_ value: Value) throws {}
public func find(_ name: String?) -> Int { 0 }
public func seek(_ name: String?) -> Int { 0 }
public func run(_ done: (() -> Void)?) -> Int { 0 }
public func find(_ name: some StringProtocol, limit: Int = 1) -> String { "" }
public func seek(_ name: Any) -> String { "" }
public func run<Result>(_ work: () throws -> Result) rethrows -> [Result] { [] }
public struct Store {
  public init() {}
  public func keep(_ key: AnyHashable) -> Int { 0 }
  public func drop(_ key: String?, at place: Int = 0) -> Int { 0 }
  public func keep<Key: Hashable>(_ key: Key) -> [Key] { [] }
  public func drop<Key: Hashable>(_ key: Key) -> [Key] { [] }
}
//--- client
func use(_ name: String, _ store: Store) -> Int {
  log(name)
  let count = find(name)
  let place = seek(name)
  let ran = run { print(name) }
  let kept = store.keep(name)
  let dropped = store.drop(name)
  return count + ran + place + kept + dropped
}
