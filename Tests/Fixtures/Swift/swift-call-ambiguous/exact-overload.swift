// An overload that takes the arguments as they are is preferred to one with defaults.
// expect: swift-parameter-default-added source=none binary=none Query.find(_:limit:)
//--- old
public struct Query {
  public init() {}
  public func find(_ name: String) -> Int { 1 }
  public func find(_ name: String, limit: Int) -> Int { 2 }
}
//--- new
public struct Query {
  public init() {}
  public func find(_ name: String) -> Int { 1 }
  public func find(_ name: String, limit: Int = 2) -> Int { 2 }
}
//--- client
let found = Query().find("a") + Query().find("a", limit: 1)
