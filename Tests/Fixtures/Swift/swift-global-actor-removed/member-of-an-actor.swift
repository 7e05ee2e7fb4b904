// Without the mark an actor's members are its own.
// expect: swift-global-actor-removed source=breaking binary=none Store.title
// expect: swift-global-actor-removed source=breaking binary=none Store.show()
// expect: swift-global-actor-removed source=risky binary=none Store.count()
//--- old
public actor Store {
  public init() {}
  @MainActor public var title: String { "" }
  @MainActor public func show() {}
  @MainActor public static func count() -> Int { 0 }
}
//--- new
public actor Store {
  public init() {}
  public var title: String { "" }
  public func show() {}
  public static func count() -> Int { 0 }
}
//--- client
@MainActor func use(_ store: Store) {
  print(store.title, Store.count())
  store.show()
}
