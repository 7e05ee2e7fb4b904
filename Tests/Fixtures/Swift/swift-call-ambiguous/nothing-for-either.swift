// A nil that was asked for fits an overload that may leave it out as well.
// expect: swift-parameter-default-added source=none binary=none Query.fetch(_:limit:)
// expect: swift-function-added source=breaking binary=none Query.fetch(_:limit:)
// expect: swift-function-added source=none binary=none Query.count(_:limit:)
// expect: swift-call-ambiguous source=breaking binary=none Query.fetch(_:limit:)
//--- old
public struct Query {
  public init() {}
  public func fetch(_ name: String, limit: Int?) -> [String] { [] }
  public func count(_ name: String, limit: Int? = nil) -> Int { 0 }
}
//--- new
public struct Query {
  public init() {}
  public func fetch(_ name: String, limit: Int? = nil) -> [String] { [] }
  public func fetch(_ name: String, limit: String? = nil) -> [String] { [] }
  public func count(_ name: String, limit: Int? = nil) -> Int { 0 }
  public func count(_ name: String, limit: String?) -> Int { 0 }
}
//--- client
print(Query().fetch("a", limit: nil))
print(Query().count("a"), Query().count("b", limit: 2))
