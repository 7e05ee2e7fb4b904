// A defaulted closure before a trailing one leaves it to its parameter.
// expect: swift-parameter-added-with-default source=none binary=none f(_:done:)
//--- old
public func f(_ x: Int, done: () -> Void) {}
//--- new
public func f(_ x: Int, progress: (() -> Void)? = nil, done: () -> Void) {}
//--- client
func g() { f(1) { } }
