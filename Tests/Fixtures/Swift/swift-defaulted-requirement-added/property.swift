// A property with a default.
// expect: swift-defaulted-requirement-added source=none binary=none Shape.width
//--- old
public protocol Shape {
  func draw()
}
//--- new
public protocol Shape {
  func draw()
  var width: Int { get }
}
extension Shape { public var width: Int { 1 } }
//--- client
struct Mine: Shape {
  func draw() {}
}
