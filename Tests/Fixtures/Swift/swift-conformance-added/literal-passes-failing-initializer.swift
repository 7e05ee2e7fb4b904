// A literal in parentheses is a value of the type now, and no longer the argument of an initialiser that may fail.
// expect: swift-conformance-added source=breaking binary=none Name
// expect: swift-initializer-added source=none binary=none Name.init(stringLiteral:)
// expect: swift-conformance-added source=breaking binary=none Big
// expect: swift-initializer-added source=none binary=none Big.init(integerLiteral:)
//--- old
public struct Name {
  public init?<S: StringProtocol>(_ text: S, strict: Bool = true) { return nil }
}
public struct Big {
  public init?(_ value: Int) { return nil }
}
//--- new
public struct Name: ExpressibleByStringLiteral {
  public init?<S: StringProtocol>(_ text: S, strict: Bool = true) { return nil }
  public init(stringLiteral: String) {}
}
public struct Big: ExpressibleByIntegerLiteral {
  public init?(_ value: Int) { return nil }
  public init(integerLiteral: Int) {}
}
//--- client
if let name = Name("a") { _ = name }
if let big = Big(1) { _ = big }
