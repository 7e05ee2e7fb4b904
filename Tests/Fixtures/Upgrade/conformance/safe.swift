// A conformance that another one implies.
//--- old
public struct Token: Equatable, Hashable { public init() {} }
//--- new
public struct Token: Hashable { public init() {} }
//--- client
import Library
func use(_ token: Token) -> Set<Token> { [token] }
