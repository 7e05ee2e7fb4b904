// Defaulted parameters before and after a trailing closure.
// expect: swift-parameter-added-with-default source=none binary=none f(_:done:)
//--- old
public func f(_ x: Int, done: () -> Void) {}
//--- new
public func f(_ x: Int, file: String = #file, done: () -> Void, line: Int = #line) {}
//--- client
func g() { f(1) { } }
