// An implementation that takes or gives something else is none of the requirement any more; what it takes besides is no matter.
// expect: swift-parameter-type-widened source=none binary=none Shape.note(_:)
// expect: swift-default-implementation-removed source=breaking binary=none Shape.note(_:)
// expect: swift-result-type-changed source=risky binary=none Shape.draw()
// expect: swift-default-implementation-removed source=breaking binary=none Shape.draw()
// expect: swift-parameter-type-widened source=none binary=none Shape.kept(_:)
// expect: swift-default-implementation-removed source=breaking binary=none Shape.optional(_:)
// expect: swift-parameter-type-widened source=none binary=none Shape.optional(_:)
//--- old
public protocol Shape { func note(_ text: String); func draw(); func kept(_ text: String); func optional(_ text: String?) }
extension Shape {
  public func note(_ text: String) {}
  public func draw() {}
  public func optional(_ text: String?) {}
  public func kept(_ text: String) {}
}
//--- new
public protocol Shape { func note(_ text: String); func draw(); func kept(_ text: String); func optional(_ text: String?) }
extension Shape {
  public func note(_ text: Any) {}
  public func draw() -> Int { 1 }
  public func optional(_ text: String!) {}
  public func kept(_ text: some StringProtocol) {}
}
//--- client
struct Square: Shape {}
