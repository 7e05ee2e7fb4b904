// A protocol that only asks for what has a default.
// expect: swift-inherited-protocol-added source=none binary=none Shape
//--- old
public protocol Named { var name: String { get } }
extension Named { public var name: String { "a" } }
public protocol Shape { func draw() }
//--- new
public protocol Named { var name: String { get } }
extension Named { public var name: String { "a" } }
public protocol Shape: Named { func draw() }
//--- client
struct Mine: Shape {
  func draw() {}
}
