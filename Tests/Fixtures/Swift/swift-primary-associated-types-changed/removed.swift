// No primary associated types any more.
// expect: swift-primary-associated-types-changed source=breaking binary=none Shape
//--- old
public protocol Shape<Color> {
  associatedtype Color
}
//--- new
public protocol Shape {
  associatedtype Color
}
//--- client
func use(_ shape: some Shape<Int>) {}
