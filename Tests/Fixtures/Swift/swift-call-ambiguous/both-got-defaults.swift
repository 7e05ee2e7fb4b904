// Two overloads of which a call leaves out as many arguments: the compiler cannot choose.
// expect: swift-parameter-added-with-default source=none binary=none Query.find(_:)
// expect: swift-parameter-default-added source=none binary=none Query.find(_:limit:)
// expect: swift-call-ambiguous source=breaking binary=none Query.find(_:)
// expect: swift-call-ambiguous source=breaking binary=none Query.find(_:limit:)
//--- old
public struct Query {
  public init() {}
  public func find(_ name: String) -> Int { 1 }
  public func find(_ name: String, limit: Int) -> Int { 2 }
}
//--- new
public struct Query {
  public init() {}
  public func find(_ name: String, depth: Int = 1) -> Int { 1 }
  public func find(_ name: String, limit: Int = 2) -> Int { 2 }
}
//--- client
let found = Query().find("a")
