// With a default.
// expect: swift-associated-type-added source=risky binary=none Shape.Color
//--- old
public protocol Shape {}
//--- new
public protocol Shape {
  associatedtype Color = Int
}
//--- client
struct Mine: Shape {}
