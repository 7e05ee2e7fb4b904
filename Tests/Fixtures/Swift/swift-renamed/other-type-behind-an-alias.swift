// The typealias stands for a type that has something else: it was not renamed.
// expect: swift-type-removed source=breaking binary=none FirstOptions
// expect: swift-typealias-target-changed source=breaking binary=none Options
// expect: swift-type-added source=none binary=none Connection
//--- old
public struct FirstOptions {
  public var retries = 3
  public init() {}
}
public typealias Options = FirstOptions
//--- new
public struct Connection {
  public var limit = 3
  public init() {}
}
public typealias Options = Connection
//--- client
func use() -> Int { Options().retries }
