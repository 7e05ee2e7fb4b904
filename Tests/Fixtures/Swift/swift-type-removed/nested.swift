// A nested type goes alone when its container stays.
// expect: swift-type-removed source=breaking binary=none Tree.Node
//--- old
public enum Tree {
  public struct Node { public init() {} }
}
//--- new
public enum Tree {}
//--- client
func use() { _ = Tree.Node() }
