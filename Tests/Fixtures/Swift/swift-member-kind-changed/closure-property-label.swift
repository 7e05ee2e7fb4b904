// A closure has no labels and no defaults.
// expect: swift-member-kind-changed source=breaking binary=none Job.make(number:)
// expect: swift-member-kind-changed source=breaking binary=none Job.run(_:)
//--- old
public struct Job {
  public init() {}
  public static func make(number: Int) -> Job { Job() }
  public func run(_ times: Int = 1) {}
}
//--- new
public struct Job {
  public init() {}
  public static var make: (Int) -> Job { { _ in Job() } }
  public var run: (Int) -> Void { { _ in } }
}
//--- client
func use() { Job.make(number: 1).run() }
