// What a class had is a subclass's alone now.
//--- old
open class View { public init() {}; open func scroll() {}; open func draw() {}; public var title: String { "" } }
open class List: View {}
open class Table: List {}
//--- new
open class View { public init() {}; open func draw() {} }
open class List: View { open func scroll() {}; public var title: String { "" } }
open class Table: List {}
//--- client
import Library
class Mine: List {
  override func scroll() {}
  override func draw() {}
}
class Deep: Table {
  override func scroll() {}
}
class Plain: View {
  override func scroll() {} // affected
}
func use(_ list: List, _ view: View) {
  list.scroll() // may
  view.scroll() // may refused
  print(list.title) // may
  print(view.title) // may refused
}
