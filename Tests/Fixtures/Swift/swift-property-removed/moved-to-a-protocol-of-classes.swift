// Setting an object's property needs no variable where the protocol, or its extension, is for classes alone, and reading
// never does.
// expect: swift-property-added source=none binary=none Named.name
// expect: swift-property-added source=none binary=none Sized.size
// expect: swift-property-added source=none binary=none Sized.half
//--- old
public protocol Named: AnyObject { var raw: String { get set } }
public protocol Sized { var width: Int { get nonmutating set } }
public final class User: Named, Sized {
  public var raw = ""
  public var width = 1
  public init() {}
  public var name: String {
    get { raw }
    set { raw = newValue }
  }
  public var size: Int {
    get { width }
    set { width = newValue }
  }
  public var half: Int { width / 2 }
}
//--- new
public protocol Named: AnyObject { var raw: String { get set } }
extension Named {
  public var name: String {
    get { raw }
    set { raw = newValue }
  }
}
public protocol Sized { var width: Int { get nonmutating set } }
extension Sized where Self: AnyObject {
  public var size: Int {
    get { width }
    set { width = newValue }
  }
}
extension Sized {
  public var half: Int { width / 2 }
}
public final class User: Named, Sized {
  public var raw = ""
  public var width = 1
  public init() {}
}
//--- client
let user = User()
user.name = "a"
user.size = user.half
