// A property.
// expect: swift-requirement-removed source=breaking binary=none Shape.width
//--- old
public protocol Shape {
  func draw()
  var width: Int { get }
}
//--- new
public protocol Shape {
  func draw()
}
//--- client
func use(_ s: some Shape) -> Int { s.width }
