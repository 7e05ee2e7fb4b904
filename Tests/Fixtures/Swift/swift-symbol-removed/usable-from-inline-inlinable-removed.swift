// An internal declaration that can be inlined is a symbol that inlined bodies refer to.
// expect: swift-symbol-removed source=none binary=breaking g(_:)
// options: library-evolution
//--- old
@inline(never) @inlinable func g(_ x: Int) -> Int { x }
@inlinable public func f() -> Int { g(1) }
//--- new
@inlinable public func f() -> Int { 1 }
//--- client
_ = f()
