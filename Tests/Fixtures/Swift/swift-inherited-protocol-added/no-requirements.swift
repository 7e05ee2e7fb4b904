// A protocol that asks for nothing.
// expect: swift-inherited-protocol-added source=none binary=none Shape
//--- old
public protocol Marker {}
public protocol Shape { func draw() }
//--- new
public protocol Marker {}
public protocol Shape: Marker { func draw() }
//--- client
struct Mine: Shape {
  func draw() {}
}
