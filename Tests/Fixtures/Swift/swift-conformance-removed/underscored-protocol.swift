// A protocol with a leading underscore is no API.
// expect: nothing
//--- old
public protocol _P {}
public struct Token: _P { public init() {} }
//--- new
public protocol _P {}
public struct Token { public init() {} }
//--- client
func use() -> Token { Token() }
