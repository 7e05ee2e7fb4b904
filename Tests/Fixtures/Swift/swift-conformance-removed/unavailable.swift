// A conformance that is declared unavailable is none.
// expect: swift-conformance-removed source=breaking@6 binary=none Token
//--- old
public protocol P {}
public struct Token: P { public init() {} }
//--- new
public protocol P {}
public struct Token { public init() {} }
@available(*, unavailable) extension Token: P {}
//--- client
func use(_ t: Token) -> any P { t }
