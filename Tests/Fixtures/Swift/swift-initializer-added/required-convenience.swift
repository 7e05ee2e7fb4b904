// Subclasses have all designated initialisers themselves, and with them inherit the convenience ones; unless one of those
// need not be theirs.
// expect: swift-initializer-added source=none binary=none Node.init(name:)
// expect: swift-initializer-added source=breaking binary=none Leaf.init(name:)
//--- old
open class Node {
  public required init(size: Int) {}
}
open class Leaf {
  public init(size: Int) {}
}
//--- new
open class Node {
  public required init(size: Int) {}
  public required convenience init(name: String) { self.init(size: 1) }
}
open class Leaf {
  public init(size: Int) {}
  public required convenience init(name: String) { self.init(size: 1) }
}
//--- client
class Tree: Node {
  let height: Int
  required init(size: Int) {
    height = size
    super.init(size: size)
  }
}
class Needle: Leaf {
  let height: Int
  init(height: Int) {
    self.height = height
    super.init(size: height)
  }
}
