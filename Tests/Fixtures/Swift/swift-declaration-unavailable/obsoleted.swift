// A declaration that is obsolete in this language version.
// expect: swift-declaration-unavailable source=breaking binary=none fetch()
//--- old
public func fetch() {}
//--- new
@available(swift, obsoleted: 5.0)
public func fetch() {}
//--- client
func use() { fetch() }
