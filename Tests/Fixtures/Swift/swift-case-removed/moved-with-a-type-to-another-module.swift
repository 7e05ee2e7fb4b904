// A type that moves to the module whose type it stands in takes its cases and members with it.
// expect: swift-type-added source=none binary=none Literal.Radix
// expect: swift-property-added source=none binary=none Literal.radix
//--- old
import Other
extension Literal {
  public enum Radix {
    case two, ten
    public func digits() -> Int { 1 }
  }
  public var radix: Radix { .ten }
}
//--- old Other
public struct Literal { public init() {} }
//--- new
import Other
//--- new Other
public struct Literal { public init() {} }
extension Literal {
  public enum Radix {
    case two, ten
    public func digits() -> Int { 1 }
  }
  public var radix: Radix { .ten }
}
//--- client
import Other
switch Literal().radix {
case .two: print(2)
case .ten: print(Literal.Radix.ten.digits())
}
