// A generic class in between passes the argument on.
// expect: swift-superclass-added source=none binary=none IntStore
// expect: swift-type-added source=none binary=none Cache
//--- old
open class Store<T> {
  public init() {}
  open func save(_ t: T) {}
}
open class IntStore: Store<Int> {}
//--- new
open class Store<T> {
  public init() {}
  open func save(_ t: T) {}
}
open class Cache<Key: Hashable, Value>: Store<Value> {}
open class IntStore: Cache<String, Int> {}
//--- client
class Mine: IntStore { override func save(_ t: Int) {} }
func use() -> Store<Int> { Mine() }
