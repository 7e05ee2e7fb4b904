// Without subclasses in clients nobody overrides the initialiser.
// expect: swift-superclass-added source=none binary=none Node
// expect: swift-type-added source=none binary=none Object
// options: library-evolution
//--- old
public class Node {
  public init() {}
}
//--- new
public class Object {
  public init() {}
}
public final class Node: Object {
  public override init() {}
}
//--- client
_ = Node()
