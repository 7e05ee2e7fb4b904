// One more designated initialiser stops the inheritance of the convenience ones.
// expect: swift-initializer-added source=breaking binary=none C.init(b:)
//--- old
open class C { public init(a: Int) {}; public convenience init() { self.init(a: 1) } }
//--- new
open class C { public init(a: Int) {}; public init(b: Int) {}; public convenience init() { self.init(a: 1) } }
//--- client
class D: C { override init(a: Int) { super.init(a: a) } }
func g() { _ = D() }
