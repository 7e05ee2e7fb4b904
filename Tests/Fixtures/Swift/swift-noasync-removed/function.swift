// Asynchronous code may call it.
// expect: swift-noasync-removed source=none binary=none f()
//--- old
@available(*, noasync) public func f() {}
//--- new
public func f() {}
//--- client
func use() { f() }
