// An override gives a value where an optional is asked for, unless it is written too.
// modes: 5
//--- old
open class Cell {
  public init() {}
  open var title: String { "" }
  open var text: String { get { "" } set {} }
  open func size(_ width: Int) -> Int { width }
  open func next() -> Cell { self }
}
//--- new
open class Cell {
  public init() {}
  open var title: String? { nil }
  open var text: String? { get { nil } set {} }
  open func size(_ width: Int) -> Int? { width }
  open func next() -> Cell? { nil }
}
//--- client
import Library
class Mine: Cell {
  override var title: String { "a" }
  override var text: String { get { "b" } set {} } // affected
  override func size(_ width: Int) -> Int { 1 }
  override func next() -> Mine { self }
}
