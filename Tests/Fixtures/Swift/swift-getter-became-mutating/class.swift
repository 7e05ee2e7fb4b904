// In a class lazy changes no value.
// expect: nothing
//--- old
public final class C { public init() {}; public var x: Int { 1 } }
//--- new
public final class C { public init() {}; public private(set) lazy var x: Int = 1 }
//--- client
func use(_ c: C) -> Int { c.x }
