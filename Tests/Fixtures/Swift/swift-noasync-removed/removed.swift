// What is gone is gone.
// expect: swift-function-removed source=breaking binary=none f()
//--- old
@available(*, noasync) public func f() {}
public func g() {}
//--- new
public func g() {}
//--- client
func use() { f() }
