// Compiled clients know a conformance as that of the class that they name.
// options: library-evolution
// expect: swift-symbol-removed source=none binary=breaking B
// expect: swift-conformance-added source=none binary=none A
//--- old
public protocol P { func f() -> Int }
open class A { public init() {}; open func f() -> Int { 3 } }
open class B: A, P {}
//--- new
public protocol P { func f() -> Int }
open class A: P { public init() {}; open func f() -> Int { 3 } }
open class B: A {}
//--- client
func number<T: P>(_ value: T) -> Int { value.f() }
precondition(number(B()) == 3)
