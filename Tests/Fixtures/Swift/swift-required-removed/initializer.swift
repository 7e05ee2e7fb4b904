// Subclasses need not have it.
// expect: swift-required-removed source=breaking binary=none C.init()
//--- old
open class C { public required init() {} }
//--- new
open class C { public init() {} }
//--- client
class D: C { required init() { super.init() } }
