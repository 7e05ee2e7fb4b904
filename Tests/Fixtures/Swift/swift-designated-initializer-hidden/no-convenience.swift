// There is no convenience initialiser to inherit.
// expect: swift-designated-initializer-hidden source=none binary=none C
//--- old
open class C { public init() {} }
//--- new
open class C { public init() {}; init(y: Int) {} }
//--- client
class D: C { override init() { super.init() } }
func use() -> D { D() }
