// The default of a requirement is gone.
// expect: swift-default-implementation-removed source=breaking binary=none P.f()
//--- old
public protocol P { func f() }
extension P { public func f() {} }
//--- new
public protocol P { func f() }
//--- client
struct X: P {}
