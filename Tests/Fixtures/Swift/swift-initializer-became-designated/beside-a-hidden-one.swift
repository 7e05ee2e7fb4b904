// Nobody could override all designated initialisers, so nobody inherited the convenience one.
// expect: swift-initializer-became-designated source=none binary=none Base.init()
//--- old
open class Base {
  init(size: Int) {}
  public init(name: String) {}
  public convenience init() { self.init(size: 1) }
}
//--- new
open class Base {
  init(size: Int) {}
  public init(name: String) {}
  public init() {}
}
//--- client
class Derived: Base {
  override init(name: String) { super.init(name: name) }
}
func use() -> [Base] { [Derived(name: "a"), Base(), Base(name: "b")] }
