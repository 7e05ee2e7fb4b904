// A call with try is right, if no closure throws.
// expect: swift-throws-removed source=none binary=none f(_:)
//--- old
public func f(_ c: () throws -> Void) throws {}
//--- new
public func f(_ c: () throws -> Void) rethrows {}
//--- client
func g() throws { try f { } }
