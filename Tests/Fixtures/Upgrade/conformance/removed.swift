// The index does not say which conformances a use needs.
//--- old
public struct Token: Hashable { public init() {} }
//--- new
public struct Token: Equatable { public init() {} }
//--- client
import Library
func use(_ token: Token) -> Set<Token> { [token] } // affected
func same(_ a: Token) -> Bool { a == a }
