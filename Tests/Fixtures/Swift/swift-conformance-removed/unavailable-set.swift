// Collections ask for conformances as generic functions do.
// expect: swift-conformance-removed source=breaking binary=none Token
//--- old
public struct Token: Hashable { public init() {} }
//--- new
public struct Token: Equatable { public init() {} }
@available(*, unavailable) extension Token: Hashable { public func hash(into hasher: inout Hasher) {} }
//--- client
func all(_ t: Token) -> Set<Token> { [t] }
