// A compiled conforming type refers to the requirement that is gone.
// expect: swift-associated-type-constraint-removed source=breaking binary=breaking P.T
// options: library-evolution
//--- old
public protocol P { associatedtype T: Hashable; func a() -> T }
//--- new
public protocol P { associatedtype T; func a() -> T }
//--- client
struct X: P { func a() -> Int { 1 } }
func use<X: P>(_ x: X) -> Bool { x.a() == x.a() }
if !use(X()) { fatalError() }
