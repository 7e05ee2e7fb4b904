// A class between the two may stand in another module; so may the alias or the arguments that are in between.
// expect: swift-superclass-added source=none binary=none Button
// expect: swift-superclass-removed source=breaking binary=none Label
// expect: swift-superclass-added source=none binary=none List
// expect: swift-type-added source=none binary=none Sections
// expect: swift-typealias-added source=none binary=none Texts
//--- old Base
open class View { public init() {} }
open class Control: View {}
open class Cell<Model> {
  public init() {}
  open func show(_ model: Model) {}
}
//--- new Base
open class View { public init() {} }
open class Control: View {}
open class Cell<Model> {
  public init() {}
  open func show(_ model: Model) {}
}
//--- old
import Base
open class Button: View {}
open class Label: Control {}
open class List<Row>: Cell<[Row]> {}
open class Rack<Thing> { public init() {} }
open class Shelf: Rack<String> {}
//--- new
import Base
open class Button: Control {}
open class Label: View {}
open class Sections<Item>: Cell<[Item]> {}
open class List<Row>: Sections<Row> {}
open class Rack<Thing> { public init() {} }
public typealias Texts = Rack<String>
open class Shelf: Texts {}
//--- client
import Base
func view(_ button: Button) -> View { button }
func cell(_ list: List<Int>) -> Cell<[Int]> { list }
func rack(_ shelf: Shelf) -> Rack<String> { shelf }
func control(_ label: Label) -> Control { label }
