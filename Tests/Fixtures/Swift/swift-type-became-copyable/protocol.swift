// A protocol that may be conformed to by types that cannot be copied.
// expect: swift-type-became-copyable source=none binary=none Shape
//--- old
public protocol Shape { func draw() }
//--- new
public protocol Shape: ~Copyable { func draw() }
//--- client
struct Mine: Shape {
  func draw() {}
}
func use(_ s: some Shape) { s.draw() }
