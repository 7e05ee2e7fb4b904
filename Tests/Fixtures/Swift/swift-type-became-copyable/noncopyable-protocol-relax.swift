// Noncopyable protocol relax.
// expect: swift-type-became-copyable source=none binary=none P
//--- old
public protocol P { func f() }
//--- new
public protocol P: ~Copyable { func f() }
//--- client
struct S: P { func f() {} }
func use<T: P>(_ t: T) { let u = t; u.f(); t.f() }
