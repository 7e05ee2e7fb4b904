// An existential argument is opened.
// expect: swift-parameter-type-widened source=none binary=none f(_:)
//--- old
public protocol P {}
public func f(_ p: any P) {}
//--- new
public protocol P {}
public func f(_ p: some P) {}
//--- client
func g(p: any P) { f(p) }
