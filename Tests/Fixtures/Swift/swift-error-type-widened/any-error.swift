// throws is throws(any Error).
// expect: nothing
//--- old
public func f() throws(any Error) {}
//--- new
public func f() throws {}
//--- client
func use() throws { try f() }
