// Still deprecated, in the same words.
// expect: swift-parameter-added-with-default source=none binary=none f()
//--- old
@available(*, deprecated, message: "x") public func f() {}
//--- new
@available(*, deprecated, message: "x")
public func f(_ a: Int = 1) {}
//--- client
func use() { f() }
