// The pack's elements have to be more than the parameters were.
// expect: swift-parameter-removed source=breaking binary=none both(_:_:)
// expect: swift-parameter-type-changed source=breaking binary=none both(_:_:)
// expect: swift-callable-constraint-added source=breaking binary=none both(_:_:)
// expect: swift-callable-constraint-removed source=none binary=none both(_:_:)
// expect: swift-callable-constraint-removed source=none binary=none both(_:_:)
//--- old
public func both<A: Equatable, B: Equatable>(_ a: A, _ b: B) {}
//--- new
public func both<each T: Hashable>(_ values: repeat each T) {}
//--- client
struct Mine: Equatable {}
func use() { both(Mine(), Mine()) }
