// A subclass overrides the very initialiser; an overload that takes its calls does not help.
// expect: swift-initializer-removed source=breaking binary=none Node.init()
// expect: swift-parameter-default-added source=none binary=none Node.init(name:)
//--- old
open class Node {
  public init() {}
  public init(name: String) {}
}
//--- new
open class Node {
  public init(name: String = "") {}
}
//--- client
final class Leaf: Node {
  override init() { super.init(name: "leaf") }
}
