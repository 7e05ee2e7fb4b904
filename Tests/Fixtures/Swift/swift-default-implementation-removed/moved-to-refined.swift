// The default stands with a protocol that the protocol refines: still a default.
// expect: swift-function-added source=none binary=none Q.f()
//--- old
public protocol Q {}
public protocol P: Q { func f() }
extension P { public func f() {} }
//--- new
public protocol Q {}
public protocol P: Q { func f() }
extension Q { public func f() {} }
//--- client
struct S: P {}
func use(_ s: S) { s.f() }
