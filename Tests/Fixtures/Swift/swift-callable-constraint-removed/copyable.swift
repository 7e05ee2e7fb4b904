// A parameter that takes noncopyable types too.
// expect: swift-callable-constraint-removed source=none binary=none f(_:)
//--- old
public func f<T>(_ t: borrowing T) {}
//--- new
public func f<T: ~Copyable>(_ t: borrowing T) {}
//--- client
func g() { f(1) }
