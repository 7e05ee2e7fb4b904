// A synchronous overload besides.
// expect: swift-function-added source=none binary=none g()
//--- old
public func f() async {}
//--- new
public func f() async {}
public func g() {}
//--- client
func use() async { await f() }
