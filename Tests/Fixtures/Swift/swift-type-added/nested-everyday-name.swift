// A nested type with an everyday name is what extensions of its container mean by the name.
// expect: swift-type-added source=risky binary=none Client.Error
//--- old
public struct Client { public init() {} }
//--- new
public struct Client {
  public init() {}
  public enum Error: Swift.Error { case offline }
}
//--- client
func use(_ error: any Error) -> Client { Client() }
