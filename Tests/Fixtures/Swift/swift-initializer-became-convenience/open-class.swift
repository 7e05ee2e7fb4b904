// A subclass cannot override a convenience initialiser.
// expect: swift-initializer-became-convenience source=breaking binary=none C.init()
//--- old
open class C { public init(a: Int) {}; public init() {} }
//--- new
open class C { public init(a: Int) {}; public convenience init() { self.init(a: 1) } }
//--- client
class D: C { override init() { super.init() } }
