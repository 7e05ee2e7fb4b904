// A compiled conforming type has no conformance of its associated type to hand over.
// expect: swift-associated-type-constraint-added source=breaking binary=breaking P.T
// options: library-evolution
//--- old
public protocol P { associatedtype T; func a() -> T }
public func use<X: P>(_ p: X) -> X.T { p.a() }
//--- new
public protocol P { associatedtype T: Equatable; func a() -> T }
public func use<X: P>(_ p: X) -> X.T { let r = p.a(); if r != r { fatalError() }; return r }
//--- client
struct T {}
struct X: P { func a() -> T { T() } }
_ = use(X())
