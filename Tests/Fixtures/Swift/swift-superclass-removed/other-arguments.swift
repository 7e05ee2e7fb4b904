// The superclass has the same name, and is another class.
// expect: swift-superclass-removed source=breaking binary=none IntStore
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
open class IntStore: Store<Int64> {}
//--- client
class Mine: IntStore { override func save(_ t: Int) {} }
