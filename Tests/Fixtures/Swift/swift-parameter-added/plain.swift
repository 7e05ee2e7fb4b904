// A parameter without a default is a hole that every call has to fill.
// expect: swift-parameter-added source=breaking binary=none Node.move(by:)
//--- old
public struct Node {
  public init() {}
  public func move(by distance: Int) {}
}
//--- new
public struct Node {
  public init() {}
  public func move(by distance: Int, scale: Int) {}
}
//--- client
func use(_ node: Node) {
  node.move(by: 1)
}
