// Preconcurrency protocol Sendable.
// expect: swift-inherited-protocol-added source=risky@6 binary=none P
//--- old
public protocol P { func f() }
//--- new
@preconcurrency public protocol P: Sendable { func f() }
//--- client
struct M { class R {} }
struct S: P { var r = M.R(); func f() {} }
