// A closure is called with one argument more.
// expect: swift-parameter-type-changed source=breaking binary=none f(_:)
//--- old
public func f(_ c: (Int) -> Void) {}
//--- new
public func f(_ c: (Int, Int) -> Void) {}
//--- client
func g() { f { x in _ = x } }
