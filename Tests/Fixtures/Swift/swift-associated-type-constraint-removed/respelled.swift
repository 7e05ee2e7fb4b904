// A constraint that moved to the where clause is no other.
// expect: nothing
//--- old
public protocol P { associatedtype A: Hashable; func a() -> A }
//--- new
public protocol P where A: Hashable { associatedtype A; func a() -> A }
//--- client
func use<T: P>(_ t: T) -> Int { t.a().hashValue }
