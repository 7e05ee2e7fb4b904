// A required convenience initialiser of a subclass is found by its superclass's entry too.
// expect: swift-required-removed source=breaking binary=none Base.init(a:)
// expect: swift-required-removed source=breaking binary=none Leaf.init(a:)
// options: library-evolution
//--- old
open class Base {
  public required init(a: Int) {}
}
open class Leaf: Base {
  public init(z: Int) { super.init(a: z) }
  public required convenience init(a: Int) { self.init(z: a) }
}
//--- new
open class Base {
  public init(a: Int) {}
}
open class Leaf: Base {
  public init(z: Int) { super.init(a: z) }
  public convenience override init(a: Int) { self.init(z: a) }
}
//--- client
func make(_ type: Leaf.Type) -> Leaf { type.init(a: 1) }
func make(_ type: Base.Type) -> Base { type.init(a: 1) }
_ = (make(Leaf.self), Leaf(a: 1), Leaf(z: 2))
