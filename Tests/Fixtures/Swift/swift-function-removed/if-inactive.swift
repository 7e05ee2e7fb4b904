// What stands in a condition that does not hold.
// expect: nothing
//--- old
#if os(Windows)
public func fetch() {}
#endif
public func load() {}
//--- new
public func load() {}
//--- client
func use() { load() }
