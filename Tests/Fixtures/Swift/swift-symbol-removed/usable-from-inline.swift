// What an inlined body calls is gone.
// expect: swift-symbol-removed source=none binary=breaking g()
// options: library-evolution
//--- old
@usableFromInline func g() -> Int { 1 }
@inlinable public func f() -> Int { g() }
//--- new
public func f() -> Int { 1 }
//--- client
_ = f()
