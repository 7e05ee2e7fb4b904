// An initialiser.
// expect: swift-requirement-added source=breaking binary=none Shape.init(width:)
//--- old
public protocol Shape {
  func draw()
}
//--- new
public protocol Shape {
  func draw()
  init(width: Int)
}
//--- client
struct Mine: Shape {
  func draw() {}
}
