// A closure's parameters that became a pack take every closure as before, and so do its results.
// expect: swift-parameter-type-widened source=none binary=none memoize(_:)
// expect: swift-parameter-type-widened source=none binary=none later(_:)
// expect: swift-parameter-type-widened source=none binary=none join(_:)
// expect: swift-function-removed source=none binary=none stub(_:)
//--- old
public func memoize<A: Hashable, R>(_ body: @escaping (A) -> R) -> (A) -> R { body }
public func later<R>(_ body: @escaping () -> R) -> () -> R { body }
public func join<A, B>(_ body: () -> (A, B)) -> (A, B) { body() }
public func stub<A, R>(_ result: R) -> (A) -> R { { _ in result } }
public func stub<A, B, R>(_ result: R) -> (A, B) -> R { { _, _ in result } }
//--- new
public func memoize<each A: Hashable, R>(_ body: @escaping (repeat each A) -> R) -> (repeat each A) -> R { body }
public func later<each A, R>(_ body: @escaping (repeat each A) -> R) -> (repeat each A) -> R { body }
public func join<each A>(_ body: () -> (repeat each A)) -> (repeat each A) { body() }
public func stub<each A, R>(_ result: R) -> (repeat each A) -> R { { (_: repeat each A) in result } }
//--- client
let length: (String) -> Int = memoize { $0.count }
let (number, text) = join { (1, "a") }
let isOpen: (Int) -> Bool = stub(true)
let isEqual: (Int, Int) -> Bool = stub(true)
let next = memoize { (x: Int) in x + 1 }
print(length("a"), next(3), later { 3 }(), number, text, isOpen(1), isEqual(1, 2))
