// The method has a label, throws, or stands where clients set a closure.
// expect: swift-member-kind-changed source=breaking binary=none Client.fetch
// expect: swift-member-kind-changed source=breaking binary=none Client.load
// expect: swift-member-kind-changed source=breaking binary=none Client.onDone
//--- old
public struct Client {
  public let fetch: (Int) -> String
  public let load: (Int) -> String
  public var onDone: (Int) -> Void
  public init() {
    fetch = { "\($0)" }
    load = { "\($0)" }
    onDone = { _ in }
  }
}
//--- new
public struct Client {
  public init() {}
  public func fetch(id: Int) -> String { "" }
  public func load(_ id: Int) throws -> String { "" }
  public func onDone(_ id: Int) {}
}
//--- client
var client = Client()
print(client.fetch(1), client.load(2))
client.onDone = { print($0) }
