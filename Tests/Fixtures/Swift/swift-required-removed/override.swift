// A required initialiser of a subclass has its superclass's entry in the table, as an override that is not required.
// expect: swift-required-removed source=breaking binary=none Base.init(a:)
// expect: swift-required-removed source=breaking binary=none Leaf.init(a:)
// options: library-evolution
//--- old
open class Base {
  public required init(a: Int) {}
}
open class Leaf: Base {
  public required init(a: Int) { super.init(a: a) }
}
//--- new
open class Base {
  public init(a: Int) {}
}
open class Leaf: Base {
  public override init(a: Int) { super.init(a: a) }
}
//--- client
class Mine: Leaf { required init(a: Int) { super.init(a: a) } }
func make(_ type: Leaf.Type) -> Leaf { type.init(a: 1) }
func make(_ type: Base.Type) -> Base { type.init(a: 1) }
_ = make(Mine.self)
