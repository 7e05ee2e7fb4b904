// The compiler warns of errors that cannot be Sendable, and refuses them where the protocol itself says so.
// expect: swift-inherited-protocol-added source=risky@6 binary=none Failure
//--- old
public protocol Failure: Error {}
//--- new
public protocol Failure: Error, Sendable {}
//--- client
struct Mine: Failure { let code = 1 }
