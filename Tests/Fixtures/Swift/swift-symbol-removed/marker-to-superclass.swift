// What a marker protocol says leaves no table, and what another conformance implies has one still.
// options: library-evolution
// expect: swift-conformance-added source=none binary=none A
// expect: swift-conformance-added source=none binary=none B
//--- old
public protocol P { func f() -> Int }
public protocol Q: P {}
open class A { public init() {}; open func f() -> Int { 3 } }
public final class B: A, P, @unchecked Sendable {}
//--- new
public protocol P { func f() -> Int }
public protocol Q: P {}
open class A: @unchecked Sendable { public init() {}; open func f() -> Int { 3 } }
public final class B: A, Q {}
//--- client
func number<T: P & Sendable>(_ value: T) -> Int { value.f() }
precondition(number(B()) == 3)
