// What the other constraint implies is still asked for.
// expect: nothing
//--- old
public protocol P { associatedtype A: Equatable & Hashable }
//--- new
public protocol P { associatedtype A: Hashable }
//--- client
func use<T: P>(_ p: T.Type, _ t: T.A) -> Bool { t == t }
