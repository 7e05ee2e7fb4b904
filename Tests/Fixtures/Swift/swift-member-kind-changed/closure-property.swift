// What a property holds is called like a method.
// expect: swift-member-kind-changed source=none binary=none Job.stop()
// expect: swift-member-kind-changed source=none binary=none Job.make(_:)
// expect: swift-member-kind-changed source=none binary=none boot()
//--- old
public struct Job {
  public init() {}
  public func stop() {}
  public static func make(_ number: Int) -> Job { Job() }
}
public func boot() throws {}
//--- new
public struct Job {
  public init() {}
  public let stop: () -> Void = {}
  public static var make: (Int?) -> Job { { _ in Job() } }
}
public var boot: () throws -> Void { {} }
//--- client
func use() throws {
  try boot()
  Job().stop()
  _ = [1].map { Job.make($0) }
  let stop = Job().stop
  stop()
}
