// The default serves compiled conforming types too.
// expect: swift-defaulted-requirement-added source=none binary=none P.b()
// options: library-evolution
//--- old
public protocol P { func a() }
public func use(_ p: some P) { p.a() }
//--- new
public protocol P { func a(); func b() }
extension P { public func b() {} }
public func use(_ p: some P) { p.b() }
//--- client
struct X: P { func a() {} }
use(X())
