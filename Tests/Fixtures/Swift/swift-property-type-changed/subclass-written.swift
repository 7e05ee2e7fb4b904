// Who writes the property has instances of the old class.
// expect: swift-property-type-changed source=breaking binary=none Cell.content
//--- old
open class View { public init() {} }
open class Label: View {}
public final class Cell {
  public init() {}
  public var content: View = Label()
}
//--- new
open class View { public init() {} }
open class Label: View {}
public final class Cell {
  public init() {}
  public var content: Label = Label()
}
//--- client
func use(_ view: View) { Cell().content = view }
