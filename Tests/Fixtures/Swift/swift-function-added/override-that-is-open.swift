// Who overrides it again goes on, and a final class has no subclasses.
// expect: swift-function-added source=none binary=none Derived.close()
// expect: swift-function-added source=none binary=none Last.close()
//--- old
open class Base {
  public init() {}
  open func close() {}
}
open class Derived: Base {}
public final class Last: Base {}
//--- new
open class Base {
  public init() {}
  open func close() {}
}
open class Derived: Base { open override func close() {} }
public final class Last: Base { public override func close() {} }
//--- client
class Mine: Derived { override func close() { super.close() } }
func use() {
  Mine().close()
  Derived().close()
  Last().close()
}
