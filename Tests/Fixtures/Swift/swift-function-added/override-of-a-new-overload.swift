// A class that overrides a new overload of its superclass has what it inherited as before.
// expect: swift-function-added source=none binary=none Leaf.text(_:)
// expect: swift-function-added source=none binary=none Node.text(_:)
//--- old
open class Node {
  public init() {}
  open func text(_ key: String) -> String { key }
}
open class Leaf: Node {}
//--- new
open class Node {
  public init() {}
  open func text(_ key: String) -> String { key }
  open func text(_ key: [UInt8]) -> [UInt8] { key }
}
open class Leaf: Node {
  open override func text(_ key: [UInt8]) -> [UInt8] { key }
}
//--- client
final class Mine: Leaf {
  override func text(_ key: String) -> String { super.text(key) }
}
func use() { print(Leaf().text("a"), Mine().text("b")) }
