// The extension asks for a protocol that the old one does not refine.
// expect: swift-function-removed source=breaking binary=none Animal.introduce()
// expect: swift-inherited-protocol-added source=none binary=none Animal
// expect: swift-protocol-added source=none binary=none Named
// expect: swift-protocol-added source=none binary=none Speaking
//--- old
public protocol Animal { var name: String { get } }
extension Animal { public func introduce() -> String { name } }
//--- new
public protocol Named { var name: String { get } }
public protocol Speaking {}
public protocol Animal: Named {}
extension Named where Self: Speaking { public func introduce() -> String { name } }
//--- client
func use(_ animal: some Animal) -> String { animal.introduce() }
