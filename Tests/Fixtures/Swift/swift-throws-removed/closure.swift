// It rethrows what the closure throws.
// expect: swift-parameter-type-widened source=none binary=none f(_:)
//--- old
public func f(_ b: () throws -> Void) rethrows { try b() }
//--- new
public func f<E>(_ b: () throws(E) -> Void) throws(E) { try b() }
//--- client
func use() { f {} }
