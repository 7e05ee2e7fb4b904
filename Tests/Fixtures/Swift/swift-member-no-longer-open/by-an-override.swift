// Subclasses overrode what they inherited through the class, which overrides it itself now.
// expect: swift-function-added source=none binary=none Derived.close()
// expect: swift-function-added source=none binary=none Derived.copy()
// expect: swift-member-no-longer-open source=breaking binary=none Derived.close()
// expect: swift-result-type-changed source=breaking binary=none Derived.copy()
//--- old
open class Base {
  public init() {}
  open func close() {}
  open func copy() -> Base { self }
}
open class Derived: Base {}
//--- new
open class Base {
  public init() {}
  open func close() {}
  open func copy() -> Base { self }
}
open class Derived: Base {
  public override func close() {}
  open override func copy() -> Derived { self }
}
//--- client
class Mine: Derived {
  override func close() { super.close() }
  override func copy() -> Base { self }
}
