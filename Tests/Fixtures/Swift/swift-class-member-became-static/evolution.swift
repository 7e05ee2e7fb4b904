// It is called directly now.
// expect: swift-class-member-became-static source=breaking binary=breaking C.f()
// options: library-evolution
//--- old
open class C { public init() {}; open class func f() {} }
//--- new
open class C { public init() {}; public static func f() {} }
//--- client
class D: C { override class func f() {} }
C.f()
