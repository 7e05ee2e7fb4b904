// The clause in another form.
// expect: swift-parameter-added-with-default source=none binary=none g()
//--- old
@available(*, deprecated, message: "x") public func f() {}
public func g() {}
//--- new
@available(*, deprecated, message: "x")
public func f() {}
public func g(_ a: Int = 1) {}
//--- client
func use() { f() }
