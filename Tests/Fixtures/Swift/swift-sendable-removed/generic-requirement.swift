// A generic function that asks for Sendable.
// expect: swift-sendable-removed source=breaking@6 binary=none Token
//--- old
public struct Token: Sendable {
  public var name = ""
  public init() {}
}
//--- new
public struct Token {
  public var name = ""
  public init() {}
}
//--- client
func send<S: Sendable>(_ value: S) {}
func use(_ t: Token) { send(t) }
