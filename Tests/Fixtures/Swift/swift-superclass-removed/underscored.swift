// A superclass with an underscored name may get another one: what it had is there.
// expect: swift-type-added source=none binary=none Base
//--- old
open class _Base {
  public init() {}
  open func go() {}
}
open class Key: _Base {}
//--- new
open class Base {
  public init() {}
  open func go() {}
}
open class Key: Base {}
//--- client
class Mine: Key { override func go() {} }
