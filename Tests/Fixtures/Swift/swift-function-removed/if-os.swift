// What stands in a condition that holds.
// expect: swift-function-removed source=breaking binary=none fetch()
//--- old
#if os(Linux) || os(macOS)
public func fetch() {}
#endif
public func load() {}
//--- new
#if os(Windows)
public func fetch() {}
#endif
public func load() {}
//--- client
func use() { fetch() }
