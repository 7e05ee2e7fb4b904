// What takes the calls of a member that is gone is isolated: in a protocol's extension, a superclass, or as an overload.
// expect: swift-global-actor-added source=breaking binary=none Row.draw()
// expect: swift-function-added source=none binary=none Drawable.draw()
// expect: swift-global-actor-added source=breaking binary=none Button.press()
// expect: swift-function-added source=none binary=none Control.press()
// expect: swift-global-actor-added source=breaking binary=none count(_:)
// expect: swift-parameter-type-widened source=none binary=none count(_:)
//--- old
public protocol Drawable {}
public struct Row: Drawable {
  public init() {}
  public func draw() -> Int { 1 }
}
open class Control { public init() {} }
public class Button: Control {
  public func press() {}
}
public func count(_ number: Int) -> Int { number }
@MainActor public func count<N: BinaryInteger>(_ number: N) -> Int { 0 }
//--- new
public protocol Drawable {}
extension Drawable {
  @MainActor public func draw() -> Int { 1 }
}
public struct Row: Drawable { public init() {} }
open class Control {
  public init() {}
  @MainActor public func press() {}
}
public class Button: Control {}
@MainActor public func count<N: BinaryInteger>(_ number: N) -> Int { 0 }
//--- client
func draw(_ row: Row) -> Int { row.draw() }
func press(_ button: Button) { button.press() }
func count() -> Int { count(3) }
