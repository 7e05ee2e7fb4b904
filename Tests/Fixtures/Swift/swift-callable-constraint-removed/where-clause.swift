// The constraint stands in the where clause.
// expect: nothing
//--- old
public func f<T: Hashable>(_ t: T) {}
//--- new
public func f<T>(_ t: T) where T: Hashable {}
//--- client
func use() { f(1) }
