// Another error type.
// expect: swift-error-type-widened source=breaking binary=none load()
//--- old
public struct A: Error {}
public struct B: Error {}
public func load() throws(A) {}
//--- new
public struct A: Error {}
public struct B: Error {}
public func load() throws(B) {}
//--- client
func use() throws(A) { try load() }
