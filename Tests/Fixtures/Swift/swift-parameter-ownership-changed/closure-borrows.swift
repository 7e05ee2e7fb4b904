// A closure that was given a copy does as well with what it borrows.
// expect: swift-callable-constraint-removed source=none binary=none with(_:_:)
// expect: swift-parameter-ownership-changed source=none binary=none with(_:_:)
// expect: swift-parameter-type-widened source=none binary=none with(_:_:)
//--- old
public func with<T, R>(_ value: T, _ body: (T) -> R) -> R { body(value) }
//--- new
public func with<T: ~Copyable, R>(_ value: borrowing T, _ body: (borrowing T) -> R) -> R { body(value) }
//--- client
struct Vector { var x = 1; func length() -> Int { x } }
func measure(_ vector: Vector) -> Int { vector.length() }
print(with(Vector()) { $0.x }, with(Vector(), measure), with(Vector()) { v in [v, v].count }, with("a") { $0 + "b" })
let same: Vector = with(Vector()) { $0 }
let kept: (Vector) -> Int = { $0.x }
print(same.x, with(Vector(), kept))
