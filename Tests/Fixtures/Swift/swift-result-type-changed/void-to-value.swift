// A call that ignores the new result gets a warning.
// expect: swift-result-type-changed source=risky binary=none f()
//--- old
public func f() {}
//--- new
public func f() -> Int {1}
//--- client
func g() { f() }
