// A final class has no subclasses.
// expect: nothing
//--- old
public final class C { public required init() {} }
//--- new
public final class C { public init() {} }
//--- client
func use() { _ = C() }
