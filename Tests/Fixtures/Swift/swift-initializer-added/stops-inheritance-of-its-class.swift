// A class with a designated initialiser of its own inherits none.
// expect: swift-initializer-added source=breaking binary=none Derived.init(size:)
//--- old
open class Base { public init(name: String) {} }
public class Middle: Base {}
public class Derived: Middle {}
//--- new
open class Base { public init(name: String) {} }
public class Middle: Base {}
public class Derived: Middle {
  public init(size: Int) { super.init(name: "") }
}
//--- client
func use() -> Derived { Derived(name: "a") }
