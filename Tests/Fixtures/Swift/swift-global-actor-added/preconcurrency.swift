// With @preconcurrency nobody notices that a function is isolated.
// expect: nothing
//--- old
public func f() {}
//--- new
@preconcurrency @MainActor public func f() {}
//--- client
func g() { f() }
