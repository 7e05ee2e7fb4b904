// A function is no macro.
// expect: swift-function-added source=none binary=none stringify(_:)
//--- old
public func f() {}
//--- new
public func f() {}
public func stringify(_ x: Int) {}
//--- client
func use() { f() }
