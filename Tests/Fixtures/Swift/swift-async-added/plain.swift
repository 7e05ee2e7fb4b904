// Callers have to await.
// expect: swift-async-added source=breaking binary=none load()
//--- old
public func load() {}
//--- new
public func load() async {}
//--- client
func use() { load() }
