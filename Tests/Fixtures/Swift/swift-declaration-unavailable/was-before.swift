// A declaration that was unavailable before and is gone now.
// expect: nothing
//--- old
@available(*, unavailable)
public func fetch() {}
public func load() {}
//--- new
public func load() {}
//--- client
func use() { load() }
