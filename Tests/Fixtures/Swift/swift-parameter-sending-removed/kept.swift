// Sending still.
// expect: nothing
//--- old
public final class N { public init() {} }
public func f(_ n: sending N) {}
//--- new
public final class N { public init() {} }
public func f(_ m: sending N) {}
//--- client
func use() { f(N()) }
