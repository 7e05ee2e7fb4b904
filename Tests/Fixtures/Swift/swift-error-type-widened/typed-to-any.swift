// A typed error that became any error.
// expect: swift-error-type-widened source=breaking binary=none load()
//--- old
public struct Failure: Error {}
public func load() throws(Failure) {}
//--- new
public struct Failure: Error {}
public func load() throws {}
//--- client
func use() throws(Failure) { try load() }
