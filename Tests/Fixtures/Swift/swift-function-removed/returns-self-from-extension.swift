// A class's members that return Self came from the class and come from a protocol's extension now.
// expect: swift-conformance-added source=none binary=none Query
// expect: swift-conformance-added source=none binary=none Union
// expect: swift-protocol-added source=none binary=none Builder
// expect: swift-property-added source=none binary=none Query.text
// expect: swift-property-added source=none binary=none Union.text
//--- old
public final class Union {
  public init() {}
  public func distinct(on column: String, _ columns: String...) -> Self { self }
  public func limit(_ count: Int) -> Self? { self }
  public func filter(_ body: (String) -> Bool) -> Self { self }
}
open class Query {
  public init() {}
  public func distinct(on column: String, _ columns: String...) -> Self { self }
}
//--- new
public protocol Builder: AnyObject { var text: String { get set } }
extension Builder {
  public func distinct(on column: String, _ columns: String...) -> Self { self }
  public func limit(_ count: Int) -> Self? { self }
  public func filter(_ body: (String) throws -> Bool) rethrows -> Self { self }
}
public final class Union: Builder {
  public init() {}
  public var text = ""
}
open class Query: Builder {
  public init() {}
  public var text = ""
}
//--- client
final class Mine: Query { var isMine: Bool { true } }
func use() {
  print(Union().distinct(on: "a", "b").filter { $0.isEmpty }.limit(1) as Any)
  print(Mine().distinct(on: "a").isMine)
}
