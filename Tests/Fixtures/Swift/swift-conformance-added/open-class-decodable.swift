// Subclasses of a class that became Decodable must have its initialiser, which the compiler derived for the class itself.
// expect: swift-conformance-added source=breaking binary=none Model
// expect: swift-conformance-added source=risky binary=none Model
//--- old
open class Model { public init() {} }
//--- new
open class Model: Codable { public init() {} }
//--- client
class User: Model {
  let name: String
  init(name: String) {
    self.name = name
    super.init()
  }
}
