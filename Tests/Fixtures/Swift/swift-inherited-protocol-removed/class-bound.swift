// The conforming types need not be classes.
// expect: swift-inherited-protocol-removed source=breaking binary=none Shape
//--- old
public protocol Shape: AnyObject {
  func draw()
}
//--- new
public protocol Shape {
  func draw()
}
//--- client
final class Holder<S: Shape> { weak var shape: S? }
