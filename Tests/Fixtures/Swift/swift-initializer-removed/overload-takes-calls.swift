// An overload that stays takes every call of the one that is gone.
// expect: swift-initializer-removed source=none binary=none S.init(_:)
//--- old
public struct S { public init<T: BinaryInteger>(_ x: T) {}; public init(_ x: Int) {} }
//--- new
public struct S { public init<T: BinaryInteger>(_ x: T) {} }
//--- client
func g() { _ = S(1) }
