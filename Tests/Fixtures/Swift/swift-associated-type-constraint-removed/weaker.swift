// Equatable instead of Hashable.
// expect: swift-associated-type-constraint-removed source=breaking binary=none Shape.Color
//--- old
public protocol Shape {
  associatedtype Color: Hashable
}
//--- new
public protocol Shape {
  associatedtype Color: Equatable
}
//--- client
func use<S: Shape>(_ shape: S, _ colors: [S.Color]) { _ = Set(colors) }
