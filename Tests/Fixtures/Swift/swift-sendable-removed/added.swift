// Sendable added.
// expect: swift-conformance-added source=none binary=none Token
//--- old
public struct Token {
  public var name = ""
  public init() {}
}
//--- new
public struct Token: Sendable {
  public var name = ""
  public init() {}
}
//--- client
func use() -> Token { Token() }
