// throws(any Error) is throws.
// expect: nothing
//--- old
public func f() throws {}
//--- new
public func f() throws(any Error) {}
//--- client
func use() throws { try f() }
