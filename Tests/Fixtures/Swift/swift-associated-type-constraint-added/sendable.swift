// Sendable is asked for in Swift 6 alone.
// expect: swift-associated-type-constraint-added source=breaking@6 binary=none Shape.Color
//--- old
public protocol Shape {
  associatedtype Color
}
//--- new
public protocol Shape {
  associatedtype Color: Sendable
}
//--- client
final class Paint {}
struct Mine: Shape { typealias Color = Paint }
