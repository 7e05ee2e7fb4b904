// The caller may use the value afterwards.
// expect: swift-parameter-sending-removed source=none binary=none f(_:)
//--- old
public final class N { public init() {} }
public func f(_ n: sending N) {}
//--- new
public final class N { public init() {} }
public func f(_ n: N) {}
//--- client
func use() { f(N()) }
