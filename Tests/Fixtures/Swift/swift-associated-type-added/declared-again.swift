// Declared again the refined protocol's associated type does not follow from what conforming types implement for that one,
// unless the protocol asks for it again as well. Those that name it go on.
// expect: swift-associated-type-added source=breaking binary=none Widget.Value
//--- old
public protocol Base { associatedtype Value; var value: Value { get } }
public protocol Widget: Base {}
public protocol Plain: Base {}
public protocol HasTag { associatedtype Tag }
public protocol Tagged: HasTag {}
//--- new
public protocol Base { associatedtype Value; var value: Value { get } }
public protocol Widget: Base { associatedtype Value }
public protocol Plain: Base { associatedtype Value; var value: Value { get } }
public protocol HasTag { associatedtype Tag }
public protocol Tagged: HasTag { associatedtype Tag }
//--- client
struct Mine: Widget { var value: Int { 1 } }
struct Other: Plain { var value: Int { 1 } }
struct Third: Tagged { typealias Tag = Int }
