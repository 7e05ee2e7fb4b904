// Subclasses call the class's own methods by their symbols, which a class that is resilient hides.
// expect: swift-frozen-removed source=none binary=breaking Base
// options: library-evolution
//--- old
@_fixed_layout open class Base {
  public init() {}
  open func total() -> Int { 1 }
}
//--- new
open class Base {
  public init() {}
  open func total() -> Int { 1 }
}
//--- client
class Mine: Base { override func total() -> Int { super.total() + 1 } }
precondition(Mine().total() == 2)
