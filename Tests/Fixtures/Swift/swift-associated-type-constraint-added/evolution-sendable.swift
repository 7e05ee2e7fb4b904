// 'Sendable' has no table that a compiled conforming type could lack.
// expect: swift-associated-type-constraint-added source=breaking@6 binary=none P.T
// modes: 6
// options: library-evolution
//--- old
public protocol P { associatedtype T; func a() -> T }
public func use<X: P>(_ p: X) -> X.T { p.a() }
//--- new
public protocol P { associatedtype T: Sendable; func a() -> T }
public func use<X: P>(_ p: X) -> X.T { p.a() }
//--- client
class T {}
struct X: P { func a() -> T { T() } }
_ = use(X())
