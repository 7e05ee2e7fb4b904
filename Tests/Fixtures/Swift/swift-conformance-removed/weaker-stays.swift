// Hashable goes, Equatable stays.
// expect: swift-conformance-removed source=breaking binary=none Token
//--- old
public struct Token: Hashable {
  public var name = ""
  public init() {}
}
//--- new
public struct Token: Equatable {
  public var name = ""
  public init() {}
}
//--- client
func use(_ t: Token) -> Set<Token> { [t] }
