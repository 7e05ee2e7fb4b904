// A try that is not needed is a warning.
// expect: swift-throws-removed source=none binary=none load()
//--- old
public func load() throws {}
//--- new
public func load() {}
//--- client
func use() throws { try load() }
