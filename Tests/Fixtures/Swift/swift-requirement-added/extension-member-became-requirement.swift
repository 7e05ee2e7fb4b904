// What an extension had becomes a requirement, with that as the default.
// expect: swift-defaulted-requirement-added source=none binary=none Shape.erase()
//--- old
public protocol Shape {
  func draw()
}
extension Shape { public func erase() {} }
//--- new
public protocol Shape {
  func draw()
  func erase()
}
extension Shape { public func erase() {} }
//--- client
struct Mine: Shape {
  func draw() {}
}
func use(_ s: some Shape) { s.erase() }
