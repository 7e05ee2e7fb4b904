// Values of a dictionary must be Sendable now.
// expect: swift-parameter-sendable-added source=breaking@6 binary=none on(_:)
//--- old
public func on(_ h: [String: Any]) {}
//--- new
public func on(_ h: [String: any Sendable]) {}
//--- client
final class N { var x = 1 }
func use(_ n: N) { on(["a": n]) }
