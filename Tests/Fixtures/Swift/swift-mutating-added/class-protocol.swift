// A class's method changes no value.
// expect: swift-parameter-added-with-default source=none binary=none C.f()
//--- old
public final class C { public init() {}; public func f() {} }
//--- new
public final class C { public init() {}; public func f(_ x: Int = 1) {} }
//--- client
func use(_ c: C) { c.f() }
