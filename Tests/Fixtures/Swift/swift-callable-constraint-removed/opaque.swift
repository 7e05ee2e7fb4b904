// The constraint stands in the parameter's type.
// expect: nothing
//--- old
public func f<T: Hashable>(_ t: T) {}
//--- new
public func f(_ t: some Hashable) {}
//--- client
func use() { f(1) }
