// A protocol that asks for something.
// expect: swift-inherited-protocol-added source=breaking binary=none Shape
//--- old
public protocol Named { var name: String { get } }
public protocol Shape { func draw() }
//--- new
public protocol Named { var name: String { get } }
public protocol Shape: Named { func draw() }
//--- client
struct Mine: Shape {
  func draw() {}
}
