// The closure must be Sendable now.
// expect: swift-typealias-target-changed source=breaking@6 binary=none H
//--- old
public typealias H = () -> Void
public func on(_ h: @escaping H) {}
//--- new
public typealias H = @Sendable () -> Void
public func on(_ h: @escaping H) {}
//--- client
final class N { var x = 1 }
func use(_ n: N) { on { n.x = 2 } }
