// What was unwrapped by itself must be unwrapped now.
// expect: swift-result-type-changed source=breaking binary=none f()
//--- old
public func f() -> Int! {1}
//--- new
public func f() -> Int? {1}
//--- client
func g() { let x: Int = f(); _ = x }
