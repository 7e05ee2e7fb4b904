// An associated type that had a default.
// expect: swift-associated-type-removed source=breaking binary=none Shape.Color
//--- old
public protocol Shape { associatedtype Color = Int }
//--- new
public protocol Shape {}
//--- client
func use<S: Shape>(_ s: S, _ c: S.Color) {}
