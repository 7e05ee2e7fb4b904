// A call with a closure that does not throw must be marked with try now.
// expect: swift-throws-added source=breaking binary=none f(_:)
//--- old
public func f(_ c: () throws -> Void) rethrows {}
//--- new
public func f(_ c: () throws -> Void) throws {}
//--- client
func g() { f { } }
