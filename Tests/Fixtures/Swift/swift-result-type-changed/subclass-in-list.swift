// Who gets an instance of a subclass uses it as before.
// expect: swift-result-type-changed source=risky binary=none make()
// expect: swift-property-type-changed source=risky binary=none Cell.content
//--- old
open class View { public init() {} }
open class Label: View {}
public func make() -> [View] { [Label()] }
public final class Cell {
  public init() {}
  public var content: View { Label() }
}
//--- new
open class View { public init() {} }
open class Label: View {}
public func make() -> [Label] { [Label()] }
public final class Cell {
  public init() {}
  public var content: Label { Label() }
}
//--- client
func show(_ view: View) {}
func use() {
  let views: [View] = make()
  views.forEach(show)
  show(Cell().content)
}
