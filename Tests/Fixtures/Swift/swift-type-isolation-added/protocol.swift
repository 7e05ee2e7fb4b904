// Conforming types are isolated too.
// expect: swift-type-isolation-added source=breaking binary=none Shape
//--- old
public protocol Shape {
  func draw()
}
//--- new
@MainActor public protocol Shape {
  func draw()
}
//--- client
func use(_ shape: some Shape) { shape.draw() }
