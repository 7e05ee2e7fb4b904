// A key path that is asked for `Sendable` is told once; one that is written where it is passed is that.
// expect: swift-parameter-sendable-added source=risky@6 binary=none Query.sorted(by:)
//--- old
public struct Query<Row> {
  public init() {}
  public func sorted<Value: Comparable>(by path: KeyPath<Row, Value>) -> Self { self }
}
//--- new
public struct Query<Row> {
  public init() {}
  public func sorted<Value: Comparable>(by path: any KeyPath<Row, Value> & Sendable) -> Self { self }
}
//--- client
struct Person { var age = 1 }
func oldest(_ query: Query<Person>) -> Query<Person> { query.sorted(by: \.age) }
