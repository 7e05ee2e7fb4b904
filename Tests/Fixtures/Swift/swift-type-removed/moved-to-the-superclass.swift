// A nested type that the superclass has now is found as before.
// expect: nothing
//--- old
open class Base { public init() {} }
open class Derived: Base {
  public enum Kind { case plain }
  public func use(_ kind: Kind) {}
}
//--- new
open class Base {
  public enum Kind { case plain }
  public init() {}
}
open class Derived: Base { public func use(_ kind: Kind) {} }
//--- client
let kind: Derived.Kind = .plain
Derived().use(kind)
