// A member of the extension alone is no requirement.
// expect: swift-function-added source=none binary=none P.b()
//--- old
public protocol P { func a() }
//--- new
public protocol P { func a() }
extension P { public func b() {} }
//--- client
struct X: P { func a() {} }
