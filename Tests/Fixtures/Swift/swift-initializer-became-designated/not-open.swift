// Clients have no subclasses.
// expect: nothing
//--- old
public class C { public init() {}; public convenience init(x: Int) { self.init() } }
//--- new
public class C { public init() {}; public init(x: Int) {} }
//--- client
func use() { _ = C(x: 1) }
