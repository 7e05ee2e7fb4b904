// An extension gave conforming types what a protocol asks for that theirs refines, or that the extension asks for.
// expect: swift-property-removed source=breaking binary=none Shape.description
// expect: swift-property-removed source=breaking binary=none Entity.name
//--- old
public protocol Shape: CustomStringConvertible { var area: Double { get } }
extension Shape { public var description: String { "\(area)" } }
public protocol Named { var name: String { get } }
public protocol Entity { var number: Int { get } }
extension Entity where Self: Named { public var name: String { "\(number)" } }
//--- new
public protocol Shape: CustomStringConvertible { var area: Double { get } }
public protocol Named { var name: String { get } }
public protocol Entity { var number: Int { get } }
//--- client
struct Square: Shape { var area: Double }
struct User: Entity, Named { var number = 1 }
