// Void, () and nothing are one.
// expect: nothing
//--- old
public func load() -> Void {}
public func save() {}
//--- new
public func load() {}
public func save() -> () {}
//--- client
func use() { load(); save() }
