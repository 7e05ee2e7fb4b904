// Whether what is inferred fits is not known.
//--- old
public protocol P { func f() }
public protocol Q { associatedtype T; func g(_ t: T) }
//--- new
public protocol P { func f(); associatedtype U }
public protocol Q { associatedtype T: Hashable; func g(_ t: T) }
//--- client
import Library
struct A: P { func f() {} } // may refused
struct N {}
struct B: Q { func g(_ t: N) {} } // may refused
struct C: Q { func g(_ t: Int) {} } // may
