// A protocol's extension still gives what the type gave, but calls mean the type's own method.
// expect: swift-result-type-changed source=breaking binary=none Job.run(_:)
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
  public func run(_ count: Int) -> String { "" }
}
//--- client
let result = Job().run(1)
let next = result + 1
