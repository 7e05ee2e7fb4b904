// It is inherited from the refined protocol.
// expect: swift-associated-type-added source=risky binary=none Q.A
//--- old
public protocol Q {}
public protocol P: Q { associatedtype A }
//--- new
public protocol Q { associatedtype A = Int }
public protocol P: Q {}
//--- client
func use<T: P>(_ t: T.A?, _ p: T) {}
