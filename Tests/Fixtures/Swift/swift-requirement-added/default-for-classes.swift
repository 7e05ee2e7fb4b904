// The default is for classes alone; structs lack the requirement.
// expect: swift-requirement-added source=breaking binary=none P.b()
//--- old
public protocol P { func a() }
//--- new
public protocol P { func a(); func b() }
extension P where Self: AnyObject { public func b() {} }
//--- client
struct S: P { func a() {} }
