// An overload without the parameter takes the calls that left it out.
// expect: swift-function-added source=none binary=none f()
//--- old
public func f(_ a: Int = 1) {}
//--- new
public func f(_ a: Int) {}
public func f() {}
//--- client
func g() { f(); f(2) }
