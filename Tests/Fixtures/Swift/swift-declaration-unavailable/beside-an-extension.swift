// A protocol's extension takes the calls of what is unavailable.
// expect: swift-declaration-unavailable source=none binary=none Job.run(_:)
//--- old
public protocol Runner {}
extension Runner { public func run(_ count: Int) -> Int { count } }
public struct Job: Runner {
  public init() {}
  public func run(_ count: Int) -> Int { 0 }
}
//--- new
public protocol Runner {}
extension Runner { public func run(_ count: Int) -> Int { count } }
public struct Job: Runner {
  public init() {}
  @available(*, unavailable) public func run(_ count: Int) -> Int { 0 }
}
//--- client
let result: Int = Job().run(1)
