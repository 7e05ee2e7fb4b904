// A static member cannot be overridden.
// expect: swift-class-member-became-static source=breaking binary=none C.f()
//--- old
open class C { public init() {}; open class func f() {} }
//--- new
open class C { public init() {}; public static func f() {} }
//--- client
class D: C { override class func f() {} }
