// Without library evolution nothing is said.
// expect: nothing
//--- old
public class C { public init() {}; public func f() {} }
//--- new
public class C { public init() {}; public final func f() {} }
//--- client
func use() { C().f() }
