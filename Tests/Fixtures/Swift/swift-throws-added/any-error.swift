// throws(any Error) is throws, and throws(Never) is nothing.
// expect: nothing
//--- old
public func load() throws {}
public func save() {}
//--- new
public func load() throws(any Error) {}
public func save() throws(Never) {}
//--- client
func use() throws { try load(); save() }
