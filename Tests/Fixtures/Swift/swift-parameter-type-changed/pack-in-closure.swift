// Where the values of the pack must be more than they had to be, closures do not fit it.
// expect: swift-callable-constraint-added source=breaking binary=none memoize(_:)
// expect: swift-parameter-type-changed source=breaking binary=none memoize(_:)
// expect: swift-result-type-changed source=breaking binary=none memoize(_:)
//--- old
public func memoize<A, R>(_ body: @escaping (A) -> R) -> (A) -> R { body }
//--- new
public func memoize<each A: Hashable, R>(_ body: @escaping (repeat each A) -> R) -> (repeat each A) -> R { body }
//--- client
struct Plain {}
print(memoize { (_: Plain) in 1 }(Plain()))
