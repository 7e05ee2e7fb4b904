// A client that declared Sendable itself gets a warning, and nothing else can differ.
// expect: swift-conformance-added source=none binary=none Token
//--- old
public struct Token { public init() {} }
//--- new
public struct Token: Sendable { public init() {} }
//--- client
extension Token: @unchecked @retroactive Sendable {}
func use() { _ = Token() }
