// If condition.
// expect: swift-function-removed source=breaking binary=none lin()
// expect: swift-function-added source=none binary=none other()
//--- old
#if os(Linux)
public func lin() {}
#else
public func other() {}
#endif
//--- new
#if os(macOS)
public func lin() {}
#else
public func other() {}
#endif
//--- client
func use() { lin() }
