// Where the standard library has a function of the name, literals mean that one, before and after.
// expect: swift-function-added source=none binary=none max(_:_:)
// expect: swift-function-added source=breaking binary=none top(_:_:)
//--- old
public struct Big: ExpressibleByIntegerLiteral, Comparable {
  public init(integerLiteral value: Int) {}
  public static func < (left: Big, right: Big) -> Bool { true }
}
public struct Whole: ExpressibleByIntegerLiteral, Comparable {
  public init(integerLiteral value: Int) {}
  public static func < (left: Whole, right: Whole) -> Bool { true }
}
public func max(_ one: Big, _ other: Big) -> Big { one }
public func top(_ one: Big, _ other: Big) -> Big { one }
//--- new
public struct Big: ExpressibleByIntegerLiteral, Comparable {
  public init(integerLiteral value: Int) {}
  public static func < (left: Big, right: Big) -> Bool { true }
}
public struct Whole: ExpressibleByIntegerLiteral, Comparable {
  public init(integerLiteral value: Int) {}
  public static func < (left: Whole, right: Whole) -> Bool { true }
}
public func max(_ one: Big, _ other: Big) -> Big { one }
public func max(_ one: Whole, _ other: Whole) -> Whole { one }
public func top(_ one: Big, _ other: Big) -> Big { one }
public func top(_ one: Whole, _ other: Whole) -> Whole { one }
//--- client
func use(_ big: Big) {
  let number = max(1, 2)
  let other: Big = max(big, 3)
  print(number, other, max(3, 4), top(1, 2))
}
