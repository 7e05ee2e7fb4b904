// A protocol that is not for classes alone sets through a variable: a constant that holds an object is none.
// expect: swift-property-removed source=breaking binary=none User.name
// expect: swift-property-added source=none binary=none Named.name
//--- old
public protocol Named { var raw: String { get set } }
public final class User: Named {
  public var raw = ""
  public init() {}
  public var name: String {
    get { raw }
    set { raw = newValue }
  }
}
//--- new
public protocol Named { var raw: String { get set } }
extension Named {
  public var name: String {
    get { raw }
    set { raw = newValue }
  }
}
public final class User: Named {
  public var raw = ""
  public init() {}
}
//--- client
let user = User()
user.name = "a"
