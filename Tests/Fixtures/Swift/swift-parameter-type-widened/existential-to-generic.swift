// any P, some P and <T: P> are one to callers.
// expect: nothing
//--- old
public protocol P {}
public func use(_ p: some P) {}
//--- new
public protocol P {}
public func use<T: P>(_ p: T) {}
//--- client
struct Mine: P {}
func call() { use(Mine()) }
