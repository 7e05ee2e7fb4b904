// They were there.
// expect: swift-defaulted-requirement-added source=none binary=none P.f()
//--- old
public protocol P<E> { associatedtype E }
//--- new
public protocol P<E> { associatedtype E; func f() }
extension P { public func f() {} }
//--- client
func use(_ p: any P<Int>) {}
