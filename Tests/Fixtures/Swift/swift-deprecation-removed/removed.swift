// What is gone is not said to be no longer deprecated.
// expect: swift-function-removed source=breaking binary=none f()
//--- old
@available(*, deprecated) public func f() {}
public func g() {}
//--- new
public func g() {}
//--- client
func use() { f() }
