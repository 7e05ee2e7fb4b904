// Without the override the superclass's method is called.
// expect: nothing
//--- old
open class A { public init() {} ; open func f() {} }
open class B: A { open override func f() {} }
//--- new
open class A { public init() {} ; open func f() {} }
open class B: A { }
//--- client
class D: B { override func f() {} }
func g(b: B) { b.f() }
