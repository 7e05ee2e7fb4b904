// Clients have no subclasses.
// expect: nothing
//--- old
public class C { public init() {}; public convenience init(x: Int) { self.init() } }
//--- new
public class C { public init() {}; public convenience init(x: Int) { self.init() }; init(y: Int) {} }
//--- client
func use() -> C { C(x: 1) }
