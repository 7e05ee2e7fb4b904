// A setter is hidden beside observers and accessors as well.
// expect: swift-setter-removed source=breaking binary=none Store.count
// expect: swift-setter-removed source=breaking binary=none Store.total
// expect: swift-setter-removed source=breaking binary=none Store.shared
// expect: swift-setter-removed source=breaking binary=none Store.subscript(_:)
// expect: swift-setter-added source=none binary=none Store.open
//--- old
public struct Store {
  public init() {}
  public var count = 0 { didSet {} }
  public var total: Int { get { count } set { count = newValue } }
  public nonisolated(unsafe) static var shared = 1 { willSet {} }
  public subscript(i: Int) -> Int { get { i } set {} }
  public private(set) var open = 1 { didSet {} }
  public private(set) var stays = 1 { didSet {} }
}
//--- new
public struct Store {
  public init() {}
  public private(set) var count = 0 { didSet {} }
  public internal(set) var total: Int { get { count } set { count = newValue } }
  public private(set) nonisolated(unsafe) static var shared = 1 { willSet {} }
  public fileprivate(set) subscript(i: Int) -> Int { get { i } set {} }
  public var open = 1 { didSet {} }
  public var stays: Int { 1 }
}
//--- client
var store = Store()
store.count = 1
store.total += 1
Store.shared = 2
store[1] = 2
_ = store.stays + store.open
