// A conformance that is declared unavailable is none, in a generic function in every mode.
// expect: swift-conformance-removed source=breaking binary=none Token
//--- old
public protocol P {}
public struct Token: P { public init() {} }
public func use(_ value: some P) {}
//--- new
public protocol P {}
public struct Token { public init() {} }
@available(*, unavailable) extension Token: P {}
public func use(_ value: some P) {}
//--- client
func pass(_ t: Token) { use(t) }
