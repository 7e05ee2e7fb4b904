// An override lacks the new parameter.
// expect: swift-parameter-added-with-default source=breaking binary=none C.f(_:)
//--- old
open class C { public init() {}; open func f(_ a: Int) {} }
//--- new
open class C { public init() {}; open func f(_ a: Int, _ b: Int = 1) {} }
//--- client
class D: C { override func f(_ a: Int) {} }
