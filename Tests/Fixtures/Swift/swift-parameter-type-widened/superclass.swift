// A subclass is passed for its superclass.
// expect: swift-parameter-type-widened source=none binary=none f(_:)
//--- old
open class A { public init() {} }
open class B: A {}
public func f(_ b: B) {}
//--- new
open class A { public init() {} }
open class B: A {}
public func f(_ a: A) {}
//--- client
func g(b: B) { f(b) }
