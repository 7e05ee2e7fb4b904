// A class that opens has no subclasses yet that would lack what it requires.
// expect: swift-class-opened source=none binary=none Node
// expect: swift-initializer-added source=none binary=none Node.init(name:)
//--- old
public class Node {
  public init() {}
}
//--- new
open class Node {
  public init() {}
  public required init(name: String) {}
}
//--- client
func use() { _ = Node() }
