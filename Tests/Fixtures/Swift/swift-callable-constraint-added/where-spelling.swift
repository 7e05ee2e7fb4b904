// A constraint written in the where clause.
// expect: nothing
//--- old
public func find<T: Equatable>(_ t: T) {}
//--- new
public func find<T>(_ t: T) where T: Equatable {}
//--- client
func use() { find(1) }
