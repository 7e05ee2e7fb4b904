// A parameter that does not take noncopyable types any more.
// expect: swift-callable-constraint-added source=breaking binary=none f(_:)
//--- old
public func f<T: ~Copyable>(_ t: borrowing T) {}
//--- new
public func f<T>(_ t: borrowing T) {}
//--- client
struct N: ~Copyable {}
func g(n: borrowing N) { f(n) }
