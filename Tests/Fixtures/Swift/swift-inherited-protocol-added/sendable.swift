// Conforming types must be Sendable in Swift 6.
// expect: swift-inherited-protocol-added source=breaking@6 binary=none Shape
//--- old
public protocol Shape {
  func draw()
}
//--- new
public protocol Shape: Sendable {
  func draw()
}
//--- client
final class Mine: Shape {
  var count = 0
  func draw() {}
}
