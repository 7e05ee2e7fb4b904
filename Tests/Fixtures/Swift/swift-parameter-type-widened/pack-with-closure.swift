// A list of values that became a pack takes the closure over them as before; one that takes less of them does not.
// expect: swift-parameter-type-widened source=none binary=none combine(_:_:with:)
// expect: swift-parameter-type-changed source=breaking binary=none join(_:_:with:)
// expect: swift-parameter-type-changed source=breaking binary=none join(_:_:with:)
// expect: swift-parameter-removed source=breaking binary=none join(_:_:with:)
//--- old
public func combine<A, B>(_ first: A, _ second: B, with body: (A, B) -> String) -> String { body(first, second) }
public func join<A, B>(_ first: A, _ second: B, with body: (A) -> String) -> String { body(first) }
//--- new
public func combine<each T>(_ values: repeat each T, with body: (repeat each T) -> String) -> String { body(repeat each values) }
public func join<each T>(_ values: repeat each T, with body: (repeat each T) -> String) -> String { body(repeat each values) }
//--- client
print(combine(1, 2) { "\($0 + $1)" }, combine("a", [1], with: { text, list in text + "\(list.count)" }))
print(join(1, 2) { "\($0 + 1)" })
