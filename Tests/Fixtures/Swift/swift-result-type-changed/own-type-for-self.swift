// Where a type has no subclasses its name says the same as `Self`; where it has some, they give less now.
// expect: swift-result-type-changed source=breaking binary=none Request.header(_:)
//--- old
public final class Router<Context> {
  public init() {}
  public func on(_ path: String) -> Self { self }
  public func maybe() -> Self? { self }
}
public struct Query {
  public init() {}
  public func limit(_ count: Int) -> Self { self }
  public static var all: Self { Query() }
}
open class Request {
  public init() {}
  public func header(_ name: String) -> Self { self }
}
//--- new
public final class Router<Context> {
  public init() {}
  public func on(_ path: String) -> Router<Context> { self }
  public func maybe() -> Router? { self }
}
public struct Query {
  public init() {}
  public func limit(_ count: Int) -> Query { self }
  public static var all: Query { Query() }
}
open class Request {
  public init() {}
  public func header(_ name: String) -> Request { self }
}
//--- client
let router: Router<Int>? = Router<Int>().on("a").on("b").maybe()
let query: Query = Query.all.limit(1)
class Upload: Request {
  var size = 1
}
print(Upload().header("a").size)
