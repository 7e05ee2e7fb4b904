// A property.
// expect: swift-requirement-added source=breaking binary=none Shape.width
//--- old
public protocol Shape {
  func draw()
}
//--- new
public protocol Shape {
  func draw()
  var width: Int { get }
}
//--- client
struct Mine: Shape {
  func draw() {}
}
