// Comparable instead of Equatable.
// expect: swift-associated-type-constraint-added source=breaking binary=none Shape.Color
//--- old
public protocol Shape {
  associatedtype Color: Equatable
}
//--- new
public protocol Shape {
  associatedtype Color: Comparable
}
//--- client
struct Paint: Equatable {}
struct Mine: Shape { typealias Color = Paint }
