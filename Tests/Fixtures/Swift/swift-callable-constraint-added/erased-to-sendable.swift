// What is hashable and nothing else known is not Sendable.
// expect: swift-parameter-type-widened source=none binary=none Effect.cancel(id:)
// expect: swift-callable-constraint-added source=breaking@6 binary=none Effect.cancel(id:)
//--- old
public struct Effect: Sendable {
  public static func cancel(id: AnyHashable) -> Self { Self() }
}
//--- new
public struct Effect: Sendable {
  public static func cancel(id: some Hashable & Sendable) -> Self { Self() }
}
//--- client
struct Search {
  let debounce: AnyHashable
  func effect() -> Effect { .cancel(id: debounce) }
}
