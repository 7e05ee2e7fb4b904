// Who calls means the overload; who overrides has nothing to override. What is not open has no such clients.
// expect: swift-function-removed source=breaking binary=none Node.draw()
// expect: swift-function-removed source=none binary=none Node.erase()
// expect: swift-parameter-default-added source=none binary=none Node.draw(_:)
// expect: swift-parameter-default-added source=none binary=none Node.erase(_:)
//--- old
open class Node {
  public init() {}
  open func draw() {}
  open func draw(_ depth: Int) {}
  public func erase() {}
  public func erase(_ depth: Int) {}
}
//--- new
open class Node {
  public init() {}
  open func draw(_ depth: Int = 1) {}
  public func erase(_ depth: Int = 1) {}
}
//--- client
final class Leaf: Node {
  override func draw() { erase() }
}
