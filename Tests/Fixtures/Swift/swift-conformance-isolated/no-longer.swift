// A conformance that everybody may use now.
// expect: nothing
//--- old
public protocol Shape { func draw() }
@MainActor public final class Model: @MainActor Shape { public nonisolated func draw() {} }
//--- new
public protocol Shape { func draw() }
@MainActor public final class Model: Shape { public nonisolated func draw() {} }
//--- client
func draw(_ shape: some Shape) { shape.draw() }
@MainActor func use(_ model: Model) -> any Shape {
  draw(model)
  return model
}
