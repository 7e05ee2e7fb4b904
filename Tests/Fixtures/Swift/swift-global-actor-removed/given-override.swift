// An isolated override does not fit a method that is not.
// expect: swift-global-actor-removed source=breaking binary=none C.f()
//--- old
open class C { public init() {}; @MainActor open func f() {} }
//--- new
open class C { public init() {}; open func f() {} }
//--- client
class D: C { @MainActor override func f() {} }
