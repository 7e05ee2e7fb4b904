// A type in another one has a long name, so that '.init(…)' is how clients make its values; a class or what they cannot make is not.
// expect: swift-parameter-type-changed source=breaking binary=none Client.init(_:)
// expect: swift-parameter-type-changed source=breaking binary=none Client.send(_:)
// expect: swift-parameter-type-widened source=risky binary=none Client.keep(_:)
// expect: swift-parameter-type-widened source=none binary=none Client.read(_:)
// expect: swift-parameter-type-widened source=none binary=none Client.stop(_:)
// expect: swift-conformance-added source=none binary=none Client.Options
// expect: swift-conformance-added source=none binary=none Client.Response
// expect: swift-conformance-added source=none binary=none Client.Session
// expect: swift-protocol-added source=none binary=none Convertible
//--- old
public struct Client {
  public struct Options { public init(retries: Int = 3) {} }
  public struct Response { init() {} }
  public final class Session { public init() {} }
  public init(_ options: Options) {}
  public func send(_ options: [Options]) {}
  public func keep(_ session: Session) {}
  public func read(_ response: Response) {}
  public func stop(_ options: [Options]) {}
}
//--- new
public protocol Convertible {}
public struct Client {
  public struct Options: Convertible { public init(retries: Int = 3) {} }
  public struct Response: Convertible { init() {} }
  public final class Session: Convertible { public init() {} }
  public init(_ options: some Convertible) {}
  public func send(_ options: [any Convertible]) {}
  public func keep(_ session: some Convertible) {}
  public func read(_ response: any Convertible) {}
  public func stop(_ options: some Sequence<Options>) {}
}
//--- client
let client = Client(.init(retries: 1))
client.send([.init(), .init(retries: 2)])
client.keep(Client.Session())
client.stop([.init()])
