// A protocol.
// expect: swift-type-isolation-removed source=risky binary=none Shape
//--- old
@MainActor public protocol Shape {
  func draw()
}
//--- new
public protocol Shape {
  func draw()
}
//--- client
struct Mine: Shape { func draw() {} }
@MainActor func use(_ s: some Shape) { s.draw() }
