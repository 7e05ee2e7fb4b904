// The calls of the overload that is put behind mean the new one, and get what they got, or what can be used like it.
// expect: swift-function-added source=none binary=none Session.show(_:animated:)
// expect: swift-function-added source=risky binary=none make()
//--- old
open class Base {
  public init() {}
  public var name: String { "" }
}
public class Derived: Base {}
public func make() -> Base { Base() }
public struct Session {
  public init() {}
  public func show(_ text: String) -> Int { 1 }
}
//--- new
open class Base {
  public init() {}
  public var name: String { "" }
}
public class Derived: Base {}
public func make() -> Derived { Derived() }
@_disfavoredOverload public func make() -> Base { Base() }
public struct Session {
  public init() {}
  public func show(_ text: String, animated: Bool = true) -> Int { 1 }
  @_disfavoredOverload public func show(_ text: String) -> Int { 1 }
}
//--- client
let session = Session()
print(session.show("a") + 1, make().name)
