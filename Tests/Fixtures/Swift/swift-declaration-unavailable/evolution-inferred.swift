// Compiled clients find a constant whose type is inferred as well, and its type's members.
// expect: swift-declaration-unavailable source=breaking binary=none limit
// expect: swift-declaration-unavailable source=breaking binary=none Store.shared
// options: library-evolution
//--- old
public let limit = 3
public final class Store: Sendable {
  public static let shared = Store()
}
//--- new
@available(*, unavailable) public let limit = 3
public final class Store: Sendable {
  @available(*, unavailable) public static let shared = Store()
}
//--- client
_ = (limit, Store.shared)
