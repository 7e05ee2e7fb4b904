// Conforming types have what the refined protocol asks for from another extension now.
// expect: swift-property-added source=none binary=none CustomStringConvertible.description
// expect: swift-default-implementation-added source=none binary=none Named.name
//--- old
public protocol Shape: CustomStringConvertible { var area: Double { get } }
extension Shape { public var description: String { "\(area)" } }
public protocol Named { var name: String { get } }
public protocol Entity: Named { var number: Int { get } }
extension Entity { public var name: String { "\(number)" } }
//--- new
public protocol Shape: CustomStringConvertible { var area: Double { get } }
extension CustomStringConvertible where Self: Shape { public var description: String { "\(area)" } }
public protocol Named { var name: String { get } }
public protocol Entity: Named { var number: Int { get } }
extension Named { public var name: String { "" } }
//--- client
struct Square: Shape { var area: Double }
struct User: Entity { var number = 1 }
func use() -> String { Square(area: 1).description + User().name }
