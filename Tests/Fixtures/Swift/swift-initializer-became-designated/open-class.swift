// A subclass that overrides the designated initialiser does not inherit the other one any more.
// expect: swift-initializer-became-designated source=breaking binary=none C.init()
//--- old
open class C { public init(a: Int) {}; public convenience init() { self.init(a: 1) } }
//--- new
open class C { public init(a: Int) {}; public init() { } }
//--- client
class D: C { override init(a: Int) { super.init(a: a) } }
func g() { _ = D() }
