// A call whose result nobody names may mean either function.
// expect: swift-function-added source=breaking binary=none find(_:)
// expect: swift-function-added source=breaking binary=none Store.first()
//--- old
public func find(_ name: String) -> Int { 1 }
public struct Store {
  public init() {}
  public func first() -> Int { 1 }
}
//--- new
public func find(_ name: String) -> Int { 1 }
public func find(_ name: String) -> String { "" }
public struct Store {
  public init() {}
  public func first() -> Int { 1 }
  public func first() -> Int? { nil }
}
//--- client
func use() {
  let found = find("a")
  print(found, Store().first())
}
