// An older spelling of a struct that is frozen; and of a class, which compiled clients call as before.
// expect: nothing
// options: library-evolution
//--- old
@_fixed_layout public struct Size {
  public var width = 1
  public init() {}
}
open class Base {
  public final var count = 1
  public init() {}
  open func total() -> Int { count }
}
//--- new
@frozen public struct Size {
  public var width = 1
  public init() {}
}
@_fixed_layout open class Base {
  public final var count = 1
  public init() {}
  open func total() -> Int { count }
}
//--- client
class Mine: Base { override func total() -> Int { super.total() + 1 } }
precondition(Mine().total() + Size().width == 3)
