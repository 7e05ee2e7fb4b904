// A hidden convenience initialiser hides nothing.
// expect: nothing
//--- old
open class C { public init() {}; public convenience init(x: Int) { self.init() } }
//--- new
open class C { public init() {}; public convenience init(x: Int) { self.init() }; convenience init(y: Int) { self.init() } }
//--- client
class D: C { override init() { super.init() } }
func use() -> D { D(x: 1) }
