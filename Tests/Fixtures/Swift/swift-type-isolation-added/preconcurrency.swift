// Clients get a warning at most.
// expect: swift-type-isolation-added source=risky binary=none V
// expect: swift-conformance-added source=none binary=none V
//--- old
public class V { public init() {}; public func go() {} }
//--- new
@preconcurrency @MainActor public class V { public init() {}; public func go() {} }
//--- client
func use(_ v: V) { v.go() }
