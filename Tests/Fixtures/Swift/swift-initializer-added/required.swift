// A new required initialiser: subclasses with initialisers of their own lack it.
// expect: swift-initializer-added source=breaking binary=none C.init(x:)
//--- old
open class C { public init() {} }
//--- new
open class C {
  public init() {}
  public required init(x: Int) {}
}
//--- client
class D: C { init(y: Int) { super.init() } }
