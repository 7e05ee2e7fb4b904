// Result sending removed with argument.
// expect: swift-result-type-changed source=breaking@6 binary=none make(_:)
//--- old
public class M { public init() {} }
public func make(_ m: M) -> sending M { M() }
//--- new
public class M { public init() {} }
public func make(_ m: M) -> M { M() }
//--- client
func use(_ n: M) { let m = make(n); Task { _ = m } }
