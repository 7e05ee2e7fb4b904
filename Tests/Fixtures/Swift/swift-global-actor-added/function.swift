// A synchronous caller outside the actor does not compile.
// expect: swift-global-actor-added source=breaking binary=none f()
//--- old
public func f() {}
//--- new
@MainActor public func f() {}
//--- client
func g() { f() }
