// The table's order is the library's own affair.
// expect: nothing
// options: library-evolution
//--- old
open class C { public init() {}; open func f() {}; open func g() {} }
//--- new
open class C { public init() {}; open func g() {}; open func f() {} }
//--- client
class D: C { override func f() {} }
D().f()
