// Another default still applies to all.
// expect: nothing
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
