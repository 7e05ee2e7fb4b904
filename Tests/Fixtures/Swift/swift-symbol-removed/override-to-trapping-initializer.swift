// Beside a designated initialiser of its own a class inherits none: what the compiler writes for the table traps.
// expect: swift-initializer-removed source=breaking binary=breaking Leaf.init(a:)
// options: library-evolution
//--- old
open class Base {
  public let a: Int
  public init(a: Int) { self.a = a }
}
open class Leaf: Base {
  public init(z: Int) { super.init(a: z) }
  public override init(a: Int) { super.init(a: a) }
}
//--- new
open class Base {
  public let a: Int
  public init(a: Int) { self.a = a }
}
open class Leaf: Base {
  public init(z: Int) { super.init(a: z) }
}
//--- client
if Leaf(a: 1).a != 1 { fatalError() }
