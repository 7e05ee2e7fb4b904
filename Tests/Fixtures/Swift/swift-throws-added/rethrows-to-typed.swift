// Typed throws of a closure's error are what rethrows was.
// expect: swift-parameter-type-widened source=none binary=none f(_:)
//--- old
public func f(_ c: () throws -> Void) rethrows {}
//--- new
public func f<E: Error>(_ c: () throws(E) -> Void) throws(E) {}
//--- client
func g(c: () throws -> Void) throws { f { }; try f(c) }
