// The superclass's parameter is the class's argument.
// expect: swift-function-added source=none binary=none Base.get(_:)
//--- old
open class Base<T> { public init() {} }
public final class Leaf: Base<Int> { public func get(_ times: Int) -> Int { times } }
//--- new
open class Base<T> {
  public init() {}
  public func get(_ times: T) -> T { times }
}
public final class Leaf: Base<Int> {}
//--- client
let number: Int = Leaf().get(1) + 1
