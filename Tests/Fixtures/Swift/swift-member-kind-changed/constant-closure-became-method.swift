// A closure without labels is called as the method is that took its place.
// expect: swift-member-kind-changed source=none binary=none Client.fetch
//--- old
public struct Client {
  public let fetch: (Int) -> String
  public init(fetch: @escaping (Int) -> String) { self.fetch = fetch }
}
//--- new
public struct Client {
  let body: (Int) -> String
  public func fetch(_ id: Int) -> String { body(id) }
  public init(fetch: @escaping (Int) -> String) { body = fetch }
}
//--- client
let client = Client { "\($0)" }
print(client.fetch(1), [1, 2].map(client.fetch))
