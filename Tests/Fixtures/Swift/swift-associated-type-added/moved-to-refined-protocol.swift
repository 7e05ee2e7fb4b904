// An associated type that moved to a protocol that it refines now.
// expect: swift-protocol-added source=none binary=none Colored
// expect: swift-inherited-protocol-added source=none binary=none Shape
//--- old
public protocol Shape {
  associatedtype Color
}
//--- new
public protocol Colored { associatedtype Color }
public protocol Shape: Colored {}
//--- client
struct Mine: Shape { typealias Color = Int }
