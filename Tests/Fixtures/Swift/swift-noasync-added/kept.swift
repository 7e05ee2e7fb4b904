// It was that before.
// expect: swift-parameter-added-with-default source=none binary=none g()
//--- old
@available(*, noasync) public func f() {}
public func g() {}
//--- new
@available(*, noasync)
public func f() {}
public func g(_ x: Int = 1) {}
//--- client
func use() { f() }
