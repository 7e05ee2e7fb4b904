// A class with a designated initialiser of its own inherits none.
// expect: swift-initializer-removed source=breaking binary=none View.init()
//--- old
open class Parent {
  public init() {}
}
open class View: Parent {
  public override init() {}
  public init(size: Int) { super.init() }
}
//--- new
open class Parent {
  public init() {}
}
open class View: Parent {
  public init(size: Int) { super.init() }
}
//--- client
func use() -> View { View() }
