// A parameter that takes anything of a protocol does not say any more of which type '.init(…)' is.
// expect: swift-parameter-type-widened source=risky binary=none load(_:)
// expect: swift-parameter-type-widened source=risky binary=none send(_:)
// expect: swift-parameter-type-widened source=none binary=none read(_:)
// expect: swift-conformance-added source=none binary=none Request
// expect: swift-conformance-added source=none binary=none Token
// expect: swift-protocol-added source=none binary=none Convertible
//--- old
public struct Request { public init(url: String) {} }
public struct Token { init() {} }
public func load(_ request: Request) {}
public func send(_ request: Request) {}
public func read(_ token: Token) {}
//--- new
public protocol Convertible {}
public struct Request: Convertible { public init(url: String) {} }
public struct Token: Convertible { init() {} }
public func load(_ request: any Convertible) {}
public func send(_ request: some Convertible) {}
public func read(_ token: some Convertible) {}
//--- client
func use(_ token: Token) {
  load(Request(url: "a"))
  send(Request(url: "b"))
  read(token)
}
