// No longer deprecated.
// expect: swift-deprecation-removed source=none binary=none f()
//--- old
@available(*, deprecated) public func f() {}
//--- new
public func f() {}
//--- client
func use() { f() }
