// Where nothing inherits from the class, `Self` is the class.
// expect: swift-result-type-changed source=breaking binary=none Query.sorted()
//--- old
public final class Filter {
  public init() {}
  public func narrowed() -> Self { self }
}
open class Query {
  public init() {}
  public func sorted() -> Self { self }
}
//--- new
public final class Filter {
  public init() {}
  public func narrowed() -> Filter { self }
}
open class Query {
  public init() {}
  public func sorted() -> Query { self }
}
//--- client
let filter: Filter = Filter().narrowed().narrowed()
final class Users: Query { func adults() {} }
Users().sorted().adults()
