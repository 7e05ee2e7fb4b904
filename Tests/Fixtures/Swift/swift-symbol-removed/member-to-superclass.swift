// Clients that are compiled again find it in the superclass.
// expect: swift-symbol-removed source=none binary=breaking C.f()
// expect: swift-function-added source=none binary=none B.f()
// options: library-evolution
//--- old
open class B { public init() {} }
open class C: B { open func f() {} }
//--- new
open class B { public init() {}; open func f() {} }
open class C: B {}
//--- client
C().f()
