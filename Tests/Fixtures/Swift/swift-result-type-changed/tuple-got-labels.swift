// A tuple whose values got labels is used as before.
// expect: swift-result-type-changed source=risky binary=none f()
//--- old
public func f() -> (Int, Int) {(1,2)}
//--- new
public func f() -> (x: Int, y: Int) {(1,2)}
//--- client
func g() { let (a, b) = f(); let p: (Int, Int) = f(); _ = (a,b,p, f().0) }
