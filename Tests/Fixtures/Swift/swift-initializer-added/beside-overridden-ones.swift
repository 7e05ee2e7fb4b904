// A class that overrides what it inherits keeps it, and a convenience initialiser hides nothing.
// expect: swift-initializer-added source=none binary=none Derived.init(size:)
// expect: swift-initializer-added source=none binary=none Derived.init(name:)
// expect: swift-initializer-added source=none binary=none Other.init(size:)
//--- old
open class Base {
  public init(name: String) {}
  public convenience init() { self.init(name: "") }
}
public class Derived: Base {}
public class Other: Base {}
//--- new
open class Base {
  public init(name: String) {}
  public convenience init() { self.init(name: "") }
}
public class Derived: Base {
  public init(size: Int) { super.init(name: "") }
  public override init(name: String) { super.init(name: name) }
}
public class Other: Base {
  public convenience init(size: Int) { self.init(name: "") }
}
//--- client
func use() -> [Base] { [Derived(name: "a"), Derived(), Other(name: "b"), Other()] }
