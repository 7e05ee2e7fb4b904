// A member that was not open cannot be overridden anyway.
// expect: nothing
//--- old
public class C { public init() {}; public func f() {} }
//--- new
public class C { public init() {}; public final func f() {} }
//--- client
func g(c: C) { c.f() }
