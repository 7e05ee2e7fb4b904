// Compiled subclasses override the class's own entry for the initialiser, which is the new superclass's now.
// expect: swift-symbol-removed source=none binary=breaking Node.init()
// expect: swift-superclass-added source=none binary=none Node
// expect: swift-type-added source=none binary=none Object
// options: library-evolution
//--- old
open class Node {
  public init() {}
}
//--- new
open class Object {
  public init() {}
}
open class Node: Object {
  public override init() {}
}
//--- client
class Branch: Node { var extra = 5 }
_ = Branch()
