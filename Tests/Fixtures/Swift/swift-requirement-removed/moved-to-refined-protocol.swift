// A requirement that moved to a protocol that it refines now.
// expect: swift-protocol-added source=none binary=none Drawable
// expect: swift-inherited-protocol-added source=none binary=none Shape
//--- old
public protocol Shape {
  func draw()
}
//--- new
public protocol Drawable { func draw() }
public protocol Shape: Drawable {}
//--- client
struct Mine: Shape {
  func draw() {}
}
func use(_ s: some Shape) { s.draw() }
