// The overridden method is called the same way.
// expect: nothing
// options: library-evolution
//--- old
open class B { public init() {}; open func f() {} }
open class C: B { open override func f() {} }
//--- new
open class B { public init() {}; open func f() {} }
open class C: B {}
//--- client
C().f()
