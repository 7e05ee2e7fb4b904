// Initialisers that do not fail give the same type as the literal; others are called as before.
// expect: swift-conformance-added source=risky binary=none Path
// expect: swift-initializer-added source=none binary=none Path.init(stringLiteral:)
//--- old
public struct Path {
  public init(_ text: String) {}
  public init?(url: String) { return nil }
  public init?(_ text: String, base: String) { return nil }
  public init?(_ code: Int) { return nil }
}
//--- new
public struct Path: ExpressibleByStringLiteral {
  public init(_ text: String) {}
  public init?(url: String) { return nil }
  public init?(_ text: String, base: String) { return nil }
  public init?(_ code: Int) { return nil }
  public init(stringLiteral: String) {}
}
//--- client
let path = Path("a")
if let other = Path(url: "a") ?? Path("a", base: "b") ?? Path(1) { _ = other }
