// Only classes may conform.
// expect: swift-inherited-protocol-added source=breaking binary=none Shape
//--- old
public protocol Shape {
  func draw()
}
//--- new
public protocol Shape: AnyObject {
  func draw()
}
//--- client
struct Mine: Shape {
  func draw() {}
}
