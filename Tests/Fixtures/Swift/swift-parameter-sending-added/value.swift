// The caller may not use the value afterwards.
// expect: swift-parameter-sending-added source=breaking@6 binary=none f(_:)
//--- old
public final class N { public init() {} }
public func f(_ n: N) {}
//--- new
public final class N { public init() {} }
public func f(_ n: sending N) {}
//--- client
func use(_ n: N) { f(n) }
