// The name of a parameter pack is its own matter.
// expect: nothing
//--- old
public func f<each T>(_ t: repeat each T) {}
//--- new
public func f<each U>(_ t: repeat each U) {}
//--- client
func g() { f(1, "a") }
