// An extension of one refined protocol asks for the other one, which is refined as well.
// expect: swift-inherited-protocol-added source=none binary=none Animal
// expect: swift-inherited-protocol-added source=none binary=none Animal
// expect: swift-protocol-added source=none binary=none Named
// expect: swift-protocol-added source=none binary=none Speaking
//--- old
public protocol Animal {
  var name: String { get }
  func speak() -> String
}
extension Animal { public func introduce() -> String { name + speak() } }
//--- new
public protocol Named { var name: String { get } }
public protocol Speaking { func speak() -> String }
public protocol Animal: Named, Speaking {}
extension Named where Self: Speaking { public func introduce() -> String { name + speak() } }
//--- client
struct Dog: Animal {
  let name = "a"
  func speak() -> String { "b" }
}
func use(_ animal: any Animal) -> String { animal.introduce() + Dog().introduce() }
