// Nobody else can have declared it.
// expect: swift-conformance-added source=none binary=none Token
//--- old
public protocol P {}
public struct Token { public init() {} }
//--- new
public protocol P {}
public struct Token: P { public init() {} }
//--- client
func use() -> Token { Token() }
