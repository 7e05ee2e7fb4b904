// Calls compile, but no longer reach the conforming types.
// expect: swift-requirement-removed source=risky binary=none Shape.erase()
//--- old
public protocol Shape {
  func draw()
  func erase()
}
extension Shape { public func erase() {} }
//--- new
public protocol Shape {
  func draw()
}
extension Shape { public func erase() {} }
//--- client
struct Mine: Shape { func draw() {}
 func erase() {} }
func use(_ s: some Shape) { s.erase() }
