// Any error that became typed.
// expect: swift-error-type-narrowed source=none binary=none load()
//--- old
public struct Failure: Error {}
public func load() throws {}
//--- new
public struct Failure: Error {}
public func load() throws(Failure) {}
//--- client
func use() throws { try load() }
