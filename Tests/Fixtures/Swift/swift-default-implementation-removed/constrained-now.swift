// A default that asks for more leaves the others without one.
// expect: swift-callable-constraint-added source=breaking binary=none Shape.draw()
//--- old
public protocol Shape {
  func draw()
}
extension Shape { public func draw() {} }
//--- new
public protocol Shape {
  func draw()
}
extension Shape where Self: Equatable { public func draw() {} }
//--- client
struct Mine: Shape {}
