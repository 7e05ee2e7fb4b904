// The superclass has it with another type.
// expect: swift-function-removed source=breaking binary=none Leaf.get()
// expect: swift-function-added source=none binary=none Base.get()
//--- old
open class Base<T> { public init() {} }
public final class Leaf: Base<String> { public func get() -> Int { 1 } }
//--- new
open class Base<T> {
  public init() {}
  public func get() -> T { fatalError() }
}
public final class Leaf: Base<String> {}
//--- client
let number: Int = Leaf().get()
