// Declared as not Sendable.
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
@available(*, unavailable) extension Token: Sendable {}
//--- client
func run(_ body: @escaping @Sendable () -> Void) {}
func use(_ t: Token) { run { _ = t } }
