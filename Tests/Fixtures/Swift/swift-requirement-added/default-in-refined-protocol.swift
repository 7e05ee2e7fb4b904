// A default that only a refined protocol has serves those alone that conform to that.
// expect: swift-requirement-added source=breaking binary=none Shape.name()
//--- old
public protocol Shape { func area() -> Double }
public protocol Solid: Shape {}
//--- new
public protocol Shape {
  func area() -> Double
  func name() -> String
}
public protocol Solid: Shape {}
extension Solid { public func name() -> String { "" } }
//--- client
struct Mine: Shape { func area() -> Double { 1 } }
