// An await that is not needed is a warning.
// expect: swift-async-removed source=none binary=none load()
//--- old
public func load() async {}
//--- new
public func load() {}
//--- client
func use() async { await load() }
