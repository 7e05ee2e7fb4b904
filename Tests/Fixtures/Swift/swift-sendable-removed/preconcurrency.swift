// A type that was made before concurrency checking only gives warnings.
// expect: swift-sendable-removed source=none binary=none Token
//--- old
@preconcurrency public struct Token: Sendable {
  public var name = ""
  public init() {}
}
//--- new
@preconcurrency public struct Token {
  public var name = ""
  public init() {}
}
//--- client
func run(_ body: @escaping @Sendable () -> Void) {}
func use(_ t: Token) { run { _ = t } }
