// A method that was called through the protocol no longer is; callers do not compile.
//--- old
public protocol P { func f(); func g() }
//--- new
public protocol P { func g() }
//--- client
import Library
struct A: P {
  func f() {} // silent
  func g() {}
}
func use(_ p: some P) { p.f() } // affected
