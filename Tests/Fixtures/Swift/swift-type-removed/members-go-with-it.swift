// Removing a type is one finding, whatever it contained.
// expect: swift-type-removed source=breaking binary=none Node
//--- old
public struct Node {
  public enum Kind { case leaf, branch }
  public var kind = Kind.leaf
  public init() {}
  public func visit() {}
}
extension Node: Hashable {}
//--- new

//--- client
func use(_ node: Node) { node.visit() }
