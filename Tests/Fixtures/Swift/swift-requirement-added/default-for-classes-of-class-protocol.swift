// Every conforming type is a class anyway: the default is for all of them.
// expect: swift-defaulted-requirement-added source=none binary=none P.b()
//--- old
public protocol P: AnyObject { func a() }
//--- new
public protocol P: AnyObject { func a(); func b() }
extension P where Self: AnyObject { public func b() {} }
//--- client
final class S: P { func a() {} }
