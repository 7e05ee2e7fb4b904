// In a class setting changes no value.
// expect: nothing
//--- old
public final class C { public init() {}; public var x = 1 }
//--- new
public final class C { public init() {}; public var x: Int { get { 1 } set {} } }
//--- client
func use(_ c: C) { c.x = 2 }
