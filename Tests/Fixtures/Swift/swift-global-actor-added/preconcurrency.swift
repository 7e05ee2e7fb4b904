// With @preconcurrency synchronous callers of a function get a warning.
// expect: swift-global-actor-added source=risky@6 binary=none f()
//--- old
public func f() {}
//--- new
@preconcurrency @MainActor public func f() {}
//--- client
func g() { f() }
