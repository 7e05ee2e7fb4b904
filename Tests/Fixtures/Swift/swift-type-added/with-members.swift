// A new type is one finding, whatever it contains.
// expect: swift-type-added source=none binary=none Node
//--- old
public struct Other {}
//--- new
public struct Other {}
public struct Node: Hashable, Sendable {
  public enum Kind { case leaf, branch }
  public var name = ""
}
//--- client
func use(_ other: Other) {}
