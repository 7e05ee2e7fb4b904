// Another message.
// expect: swift-deprecation-changed source=none binary=none f()
//--- old
@available(*, deprecated, message: "a") public func f() {}
//--- new
@available(*, deprecated, message: "b") public func f() {}
//--- client
func use() { f() }
