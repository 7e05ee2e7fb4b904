// Nobody could name the associated type yet, so that everybody has its default.
// expect: swift-defaulted-requirement-added source=none binary=none Shape.style
// expect: swift-associated-type-added source=risky binary=none Shape.Style
//--- old
public protocol Shape { func area() -> Double }
//--- new
public protocol Shape {
  associatedtype Style = Int
  var style: Style { get }
  func area() -> Double
}
extension Shape where Style == Int { public var style: Int { 0 } }
//--- client
struct Square: Shape { func area() -> Double { 1 } }
func use(_ shape: any Shape) -> Double { shape.area() }
