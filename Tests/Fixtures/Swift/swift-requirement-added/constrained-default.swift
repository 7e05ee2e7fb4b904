// A default for some conforming types is none for the others.
// expect: swift-requirement-added source=breaking binary=none Shape.erase()
//--- old
public protocol Shape {
  func draw()
}
//--- new
public protocol Shape {
  func draw()
  func erase()
}
extension Shape where Self: Equatable { public func erase() {} }
//--- client
struct Mine: Shape {
  func draw() {}
}
