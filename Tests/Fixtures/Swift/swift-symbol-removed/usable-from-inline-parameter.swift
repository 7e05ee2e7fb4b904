// What an inlined body calls has another signature.
// expect: swift-symbol-removed source=none binary=breaking g(_:)
// options: library-evolution
//--- old
@usableFromInline func g(_ x: Int) -> Int { 1 }
@inlinable public func f() -> Int { g(1) }
//--- new
@usableFromInline func g(_ x: Int, _ y: Int) -> Int { 1 }
@inlinable public func f() -> Int { g(1, 2) }
//--- client
_ = f()
