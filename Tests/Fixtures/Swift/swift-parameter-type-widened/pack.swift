// A pack takes two values of any types, and gives them back.
// expect: swift-parameter-type-widened source=none binary=none both(_:_:)
// expect: swift-parameter-type-widened source=none binary=none show(_:)
//--- old
public func both<A: Hashable, B: Hashable>(_ a: A, _ b: B) -> (A, B) { (a, b) }
public func show(_ number: Int) -> Int { number }
//--- new
public func both<each T: Hashable>(_ values: repeat each T) -> (repeat each T) { (repeat each values) }
public func show<each T>(_ values: repeat each T) -> (repeat each T) { (repeat each values) }
//--- client
let (a, b) = both(1, "a")
let sum: Int = a + both(1, 2).1 + show(3)
func use<T: Hashable>(_ t: T) -> T { both(t, 1).0 }
