// A compiled conforming type has nothing to call.
// expect: swift-requirement-added source=breaking binary=breaking P.b()
// options: library-evolution
//--- old
public protocol P { func a() }
public func use(_ p: some P) { p.a() }
//--- new
public protocol P { func a(); func b() }
public func use(_ p: some P) { p.b() }
//--- client
struct X: P { func a() {} }
use(X())
