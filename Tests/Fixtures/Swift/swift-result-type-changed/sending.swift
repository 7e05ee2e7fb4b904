// A result that may be sent on can be used in all the old ways.
// expect: nothing
//--- old
public final class Job {
  public init() {}
}
public func make() -> Job { Job() }
//--- new
public final class Job {
  public init() {}
}
public func make() -> sending Job { Job() }
//--- client
func use() -> Job { make() }
