// A setter that is unavailable is none; a deprecated one still is.
// expect: swift-setter-removed source=breaking binary=none Store.level
// expect: swift-setter-removed source=breaking binary=none Store.subscript(_:)
//--- old
public struct Store {
  public init() {}
  public var level: Int { get { 1 } set {} }
  public var width: Int { get { 1 } set {} }
  public subscript(index: Int) -> Int { get { index } set {} }
}
//--- new
public struct Store {
  public init() {}
  public var level: Int {
    get { 1 }
    @available(*, unavailable) set {}
  }
  public var width: Int {
    get { 1 }
    @available(*, deprecated) set {}
  }
  public subscript(index: Int) -> Int {
    get { index }
    @available(*, unavailable) set {}
  }
}
//--- client
var store = Store()
store.width = 1
store.level = 1
store[0] = 1
