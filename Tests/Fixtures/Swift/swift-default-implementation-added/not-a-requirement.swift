// A member of an extension that implements no requirement.
// expect: swift-function-added source=none binary=none P.f()
//--- old
public protocol P { }
//--- new
public protocol P { }
extension P { public func f() {} }
//--- client
struct X: P {}
