// Inlined code calls what an internal class has through its table, until the class is final.
// options: library-evolution
// expect: swift-symbol-removed source=none binary=breaking Kept.m()
//--- old
@usableFromInline class Kept { @usableFromInline init() {}; @usableFromInline func m() -> Int { 3 } }
@inlinable public func f() -> Int { Kept().m() }
//--- new
@usableFromInline final class Kept { @usableFromInline init() {}; @usableFromInline func m() -> Int { 3 } }
@inlinable public func f() -> Int { Kept().m() }
//--- client
precondition(f() == 3)
