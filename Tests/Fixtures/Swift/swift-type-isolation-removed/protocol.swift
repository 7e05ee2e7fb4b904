// A type that says itself that it is isolated no longer conforms.
// expect: swift-type-isolation-removed source=breaking@6 binary=none Shape
//--- old
@MainActor public protocol Shape {
  func draw()
}
//--- new
public protocol Shape {
  func draw()
}
//--- client
@MainActor final class Mine: Shape { func draw() {} }
@MainActor func use(_ s: some Shape) { s.draw() }
