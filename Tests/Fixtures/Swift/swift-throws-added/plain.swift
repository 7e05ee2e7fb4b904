// Callers have to try.
// expect: swift-throws-added source=breaking binary=none load()
//--- old
public func load() {}
//--- new
public func load() throws {}
//--- client
func use() { load() }
