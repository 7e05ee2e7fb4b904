// A class with a designated initialiser of its own inherits none, whoever sees it.
// expect: swift-designated-initializer-hidden source=breaking binary=none Derived
//--- old
open class Base { public init(name: String) {} }
public final class Derived: Base {}
//--- new
open class Base { public init(name: String) {} }
public final class Derived: Base {
  init(size: Int) { super.init(name: "") }
}
//--- client
func use() -> Derived { Derived(name: "a") }
