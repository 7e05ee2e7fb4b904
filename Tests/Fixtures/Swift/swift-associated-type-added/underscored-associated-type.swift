// Underscored associated type.
// expect: swift-associated-type-added source=breaking binary=none Shape._Storage
//--- old
public protocol Shape { var area: Double { get } }
//--- new
public protocol Shape { var area: Double { get }; associatedtype _Storage }
//--- client
struct S: Shape { var area: Double { 1 } }
