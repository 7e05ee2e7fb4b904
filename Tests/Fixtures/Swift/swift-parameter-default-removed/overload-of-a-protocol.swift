// What left the argument out means a member that a new protocol's extension gives, where it takes the rest.
// expect: swift-protocol-added source=none binary=none Resolving
// expect: swift-conformance-added source=none binary=none Container
// expect: swift-parameter-default-removed source=breaking binary=none Container.find(_:)
//--- old
public final class Container {
  public init() {}
  public func resolve<Value>(_ type: Value.Type = Value.self) -> Value? { nil }
  public func find(_ name: String = "") -> Int { 1 }
}
//--- new
public protocol Resolving {
  func resolve<Value>(_ type: Value.Type) -> Value?
}
extension Resolving {
  public func resolve<Value>() -> Value? { nil }
  public func find() -> String { "" }
}
public final class Container: Resolving {
  public init() {}
  public func resolve<Value>(_ type: Value.Type) -> Value? { nil }
  public func find(_ name: String) -> Int { 1 }
}
//--- client
let number: Int? = Container().resolve()
let text = Container().resolve(String.self)
let place: Int = Container().find()
