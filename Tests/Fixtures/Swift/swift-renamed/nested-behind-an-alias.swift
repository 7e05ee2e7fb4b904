// A typealias follows its type, which stands in another one now: only the old name of the type is gone.
// expect: swift-renamed source=breaking binary=none ConnectionOptions
//--- old
public struct ConnectionOptions {
  public var retries = 3
  public init() {}
}
public typealias Options = ConnectionOptions
public struct Connection {
  public init(_ options: Options) {}
  public var current: Options { Options() }
}
//--- new
public typealias Options = Connection.Options
public struct Connection {
  public struct Options {
    public var retries = 3
    public init() {}
  }
  public init(_ options: Options) {}
  public var current: Options { Options() }
}
//--- client
func use() -> Connection { Connection(ConnectionOptions()) }
