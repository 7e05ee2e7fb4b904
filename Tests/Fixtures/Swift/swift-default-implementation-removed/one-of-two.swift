// Another default still applies to all.
// expect: swift-method-removed source=none binary=none Shape.draw()
//--- old
public protocol Shape {
  func draw()
}
extension Shape { public func draw() {} }
extension Shape where Self: Equatable { public func draw() {} }
//--- new
public protocol Shape {
  func draw()
}
extension Shape { public func draw() {} }
//--- client
struct Mine: Shape, Equatable {}
