// Codable is Encodable and Decodable: one finding for each that is lost.
// expect: swift-conformance-removed source=breaking binary=none Token
//--- old
public struct Token: Codable {
  public var name = ""
  public init() {}
}
//--- new
public struct Token: Encodable {
  public var name = ""
  public init() {}
}
//--- client
func use<D: Decodable>(_ type: D.Type) {}
func call() { use(Token.self) }
