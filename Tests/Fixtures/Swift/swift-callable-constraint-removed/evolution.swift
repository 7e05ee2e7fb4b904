// Constraints are part of the symbol.
// expect: swift-callable-constraint-removed source=none binary=breaking f(_:)
// options: library-evolution
//--- old
public func f<T: Hashable>(_ x: T) {}
//--- new
public func f<T: Equatable>(_ x: T) {}
//--- client
f(1)
