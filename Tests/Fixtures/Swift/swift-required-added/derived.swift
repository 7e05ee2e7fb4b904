// The initialiser that the compiler wrote for a class was required as well.
// options: library-evolution
// expect: swift-function-added source=none binary=none Model.encode(to:)
//--- old
open class Model: Codable { public var id = 1; public init() {} }
open class User: Model {
  public var age = 2
  public override init() { super.init() }
  public required init(from decoder: any Decoder) throws { try super.init(from: decoder) }
}
//--- new
open class Model: Codable {
  public var id = 1
  var revision = "a"
  public init() {}
  enum CodingKeys: CodingKey { case id }
  public required init(from decoder: any Decoder) throws { id = 1 }
  open func encode(to encoder: any Encoder) throws {}
}
open class User: Model {
  public var age = 2
  public override init() { super.init() }
  public required init(from decoder: any Decoder) throws { try super.init(from: decoder) }
}
//--- client
class Own: User {
  override init() { super.init() }
  required init(from decoder: any Decoder) throws { try super.init(from: decoder) }
  override func encode(to encoder: any Encoder) throws { try super.encode(to: encoder) }
}
if Own().id + Own().age != 3 { fatalError() }
