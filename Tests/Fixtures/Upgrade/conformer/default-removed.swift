// Types that relied on the default implementation.
//--- old
public protocol P { func f(); func g() }
extension P { public func f() {} }
//--- new
public protocol P { func f(); func g() }
//--- client
import Library
struct A: P { // affected
  func g() {}
}
struct B: P { func f() {}; func g() {} }
