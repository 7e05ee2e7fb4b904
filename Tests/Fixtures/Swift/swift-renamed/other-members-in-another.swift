// A new type in another one that has the name and something else is another type.
// expect: swift-type-removed source=breaking binary=none Options
// expect: swift-type-added source=none binary=none Connection
//--- old
public struct Options {
  public var retries = 3
  public init() {}
}
//--- new
public struct Connection {
  public struct Options {
    public var isSecure = true
    public init() {}
  }
}
//--- client
func use() -> Int { Options().retries }
