// Who reads has an instance of the superclass as before; who writes may have no instance of the subclass.
// expect: swift-property-type-changed source=risky binary=none Keeper.first
// expect: swift-property-type-changed source=breaking binary=none Keeper.second
//--- old
open class Animal { public init() {}; public func feed() {} }
public class Cat: Animal {}
public class Keeper {
  public init() {}
  public private(set) var first = Animal()
  public var second = Animal()
}
//--- new
open class Animal { public init() {}; public func feed() {} }
public class Cat: Animal {}
public class Keeper {
  public init() {}
  public private(set) var first = Cat()
  public var second = Cat()
}
//--- client
func use(_ keeper: Keeper) {
  keeper.first.feed()
  keeper.second = Animal()
}
