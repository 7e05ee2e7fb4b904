// Where the conformance is stated does not matter.
// expect: nothing
//--- old
public struct Token: Hashable {
  public var name = ""
  public init() {}
}
//--- new
public struct Token {
  public var name = ""
  public init() {}
}
extension Token: Hashable {}
//--- client
func use(_ t: Token) -> Set<Token> { [t] }
