// An overload takes the calls.
// expect: swift-function-added source=none binary=none f()
//--- old
public func f(_ x: Int = 1) {}
//--- new
public func f() {}
public func f(_ x: Int) {}
//--- client
func use() { f(); f(1) }
