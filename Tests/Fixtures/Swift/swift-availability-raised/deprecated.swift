// A deprecated version is no introduced one.
// expect: swift-deprecated source=none binary=none f()
//--- old
@available(macOS 12, *) public func f() {}
//--- new
@available(macOS, introduced: 12, deprecated: 14) public func f() {}
//--- client
func use() { f() }
