// Inside subclasses and conforming types a member type is found before their own module's type of that name.
// expect: swift-type-added source=risky binary=none Controller.Model
// expect: swift-typealias-added source=risky binary=none Screen.State
// expect: swift-associated-type-added source=risky binary=none Screen.Body
// expect: swift-type-added source=none binary=none Sealed.Model
// expect: swift-typealias-added source=none binary=none Sealed.State
//--- old
open class Controller { public init() {} }
public protocol Screen { func show() }
public struct Sealed { public init() {} }
//--- new
open class Controller {
  public init() {}
  public struct Model { public init() {} }
}
public protocol Screen { associatedtype Body = Never; func show() }
extension Screen { public typealias State = Int }
public struct Sealed {
  public struct Model { public init() {} }
  public typealias State = Int
  public init() {}
}
//--- client
struct Text { var n = 1 }
class Mine: Controller { var text = Text() }
struct Main: Screen { var text = Text(); func show() { print(text.n) } }
