// A public function has the same symbol.
// expect: swift-function-added source=none binary=none g()
// options: library-evolution
//--- old
@usableFromInline func g() -> Int { 1 }
@inlinable public func f() -> Int { g() }
//--- new
public func g() -> Int { 1 }
@inlinable public func f() -> Int { g() }
//--- client
_ = f()
