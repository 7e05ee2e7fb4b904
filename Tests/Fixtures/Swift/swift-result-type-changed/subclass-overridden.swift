// Who overrides must give the subclass as well.
// expect: swift-result-type-changed source=breaking binary=none Keeper.first()
//--- old
open class Animal { public init() {} }
public class Cat: Animal {}
open class Keeper {
  public init() {}
  open func first() -> Animal { Animal() }
}
//--- new
open class Animal { public init() {} }
public class Cat: Animal {}
open class Keeper {
  public init() {}
  open func first() -> Cat { Cat() }
}
//--- client
final class Mine: Keeper {
  override func first() -> Animal { Animal() }
}
