// Inside a type its members hide the standard library's functions, whether they fit or not.
// expect: swift-function-added source=breaking binary=none Node.print()
//--- old
open class Node {
  public init() {}
}
//--- new
open class Node {
  public init() {}
  public func print() {}
}
//--- client
class Leaf: Node {
  func log() { print("leaf") }
}
