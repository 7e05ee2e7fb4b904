// Clients have no subclasses.
// expect: nothing
//--- old
public class C { public init() {}; public init(x: Int) {} }
//--- new
public class C { public init() {}; public convenience init(x: Int) { self.init() } }
//--- client
func use() { _ = C(x: 1) }
