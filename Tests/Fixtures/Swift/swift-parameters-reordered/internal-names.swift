// Internal names changed places: callers do not see them.
// expect: nothing
//--- old
public func f(_ a: Int, _ b: Int) {}
//--- new
public func f(_ b: Int, _ a: Int) {}
//--- client
func use() { f(1, 2) }
