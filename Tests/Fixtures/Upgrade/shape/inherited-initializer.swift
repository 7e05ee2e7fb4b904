// An initialiser that a subclass inherits goes by a name of the subclass in the index.
//--- old
open class Visitor {
  public init() {}
  public init(depth: Int) {}
  open func visit(_ node: Int) {}
}
//--- new
open class Visitor {
  public init(viewMode: Int) {}
  public init(depth: Int) {}
  open func visit(_ node: Int) {}
}
//--- client
import Library
final class Finder: Visitor {
  var names: [String] = []
  override func visit(_ node: Int) { names.append("a") }
}
final class Named: Visitor {
  let name: String
  init(name: String) {
    self.name = name
    super.init(depth: 1)
  }
}
func use() -> Int {
  let finder = Finder() // affected
  let deep = Finder(depth: 2)
  return finder.names.count + deep.names.count + Named(name: "b").name.count
}
