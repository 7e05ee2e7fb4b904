// Compiled subclasses that inherit the convenience initialiser rely on it to call theirs.
// expect: swift-initializer-became-designated source=breaking binary=breaking Base.init()
// options: library-evolution
//--- old
open class Base {
  public init(size: Int) {}
  public convenience init() { self.init(size: 1) }
}
//--- new
open class Base {
  public init(size: Int) {}
  public init() {}
}
//--- client
class Derived: Base {
  var own = 77
  override init(size: Int) { super.init(size: size) }
}
if Derived().own != 77 { fatalError() }
