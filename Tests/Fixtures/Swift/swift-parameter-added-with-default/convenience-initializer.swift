// Nobody overrides a convenience initialiser, nor what belongs to a class without subclasses.
// expect: swift-parameter-added-with-default source=none binary=none View.init(size:)
// expect: swift-parameter-added-with-default source=none binary=none Leaf.init(size:)
//--- old
open class View {
  public init() {}
  public convenience init(size: Int) { self.init() }
}
public class Leaf { public init(size: Int) {} }
//--- new
open class View {
  public init() {}
  public convenience init(size: Int, depth: Int = 0) { self.init() }
}
public class Leaf { public init(size: Int, depth: Int = 0) {} }
//--- client
class Mine: View {
  override init() { super.init() }
  convenience init(size: Int) { self.init() }
}
let views = [View(size: 1), Mine(size: 2)]
let leaf = Leaf(size: 1)
