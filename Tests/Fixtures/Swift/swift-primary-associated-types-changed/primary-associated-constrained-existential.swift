// Primary associated constrained existential.
// expect: swift-primary-associated-types-changed source=breaking binary=none P
//--- old
public protocol P<E> { associatedtype E; func e() -> E }
//--- new
public protocol P { associatedtype E; func e() -> E }
//--- client
func u(_ p: any P<Int>) -> Int { p.e() }
