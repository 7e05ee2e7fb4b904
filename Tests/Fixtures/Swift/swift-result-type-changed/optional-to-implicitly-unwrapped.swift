// An implicitly unwrapped optional may be used as an optional.
// expect: swift-result-type-changed source=risky binary=none f()
//--- old
public func f() -> Int? {1}
//--- new
public func f() -> Int! {1}
//--- client
func g() { if let x = f() { _ = x }; let y = f() ?? 2; _ = y }
