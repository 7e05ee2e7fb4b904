// The standard library has operators for operands of one type, and not for others.
// expect: swift-operator-function-removed source=breaking binary=none Money.==(_:_:)
//--- old
public struct Money: AdditiveArithmetic {
  public init() {}
  public static var zero: Money { Money() }
  public static func + (left: Money, right: Money) -> Money { left }
  public static func - (left: Money, right: Money) -> Money { left }
  public static func += (left: inout Money, right: Money) {}
  public static func == (left: Money, right: Money) -> Bool { true }
  public static func == (left: Money, right: Int) -> Bool { true }
}
//--- new
public struct Money: AdditiveArithmetic {
  public init() {}
  public static var zero: Money { Money() }
  public static func + (left: Money, right: Money) -> Money { left }
  public static func - (left: Money, right: Money) -> Money { left }
}
//--- client
func use(_ cents: Int) {
  var money = Money()
  money += Money()
  print(money == Money(), money == cents)
}
