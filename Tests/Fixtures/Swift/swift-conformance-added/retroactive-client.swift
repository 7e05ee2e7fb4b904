// A client that declared the conformance itself gets a warning.
// expect: swift-conformance-added source=risky binary=none Token
//--- old
public struct Token { public init() {} }
//--- new
public struct Token: CustomStringConvertible { public init() {}
 public var description: String { "a" } }
//--- client
extension Token: @retroactive CustomStringConvertible { public var description: String { "b" } }
