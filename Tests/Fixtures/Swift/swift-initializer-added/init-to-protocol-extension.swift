// Init to protocol extension.
// expect: swift-initializer-added source=none binary=none P.init(copy:)
//--- old
public protocol P { init() }
public struct S: P { public init() {}; public init(copy: S) {} }
//--- new
public protocol P { init() }
public struct S: P { public init() {} }
extension P { public init(copy: Self) { self.init() } }
//--- client
func u() -> S { S(copy: S()) }
