// Another default.
// expect: swift-associated-type-default-removed source=breaking binary=none Shape.Color
//--- old
public protocol Shape {
  associatedtype Color = Int
}
extension Shape { public func paint(_ color: Color) {} }
//--- new
public protocol Shape {
  associatedtype Color = String
}
extension Shape { public func paint(_ color: Color) {} }
//--- client
struct Mine: Shape {}
func use() { Mine().paint(1) }
