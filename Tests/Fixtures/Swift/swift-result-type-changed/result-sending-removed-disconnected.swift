// Result sending removed disconnected.
// expect: swift-result-type-changed source=risky@6 binary=none make()
//--- old
public class M { public init() {} }
public func make() -> sending M { M() }
//--- new
public class M { public init() {} }
public func make() -> M { M() }
//--- client
func use() { let m = make(); Task { _ = m } }
