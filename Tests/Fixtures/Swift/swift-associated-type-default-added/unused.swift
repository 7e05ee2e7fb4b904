// A client that names its own type.
// expect: swift-associated-type-default-added source=none binary=none Shape.Color
//--- old
public protocol Shape { associatedtype Color }
//--- new
public protocol Shape { associatedtype Color = [Int] }
//--- client
struct Mine: Shape { typealias Color = String }
