// Isolated still.
// expect: nothing
//--- old
public actor A { public init() {} }
public func f(_ a: isolated A) {}
//--- new
public actor A { public init() {} }
public func f(_ b: isolated A) {}
//--- client
func use(_ a: isolated A) { f(a) }
