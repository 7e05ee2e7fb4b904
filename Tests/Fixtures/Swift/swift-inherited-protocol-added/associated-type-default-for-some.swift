// A default that the old requirement told otherwise does not fit what conforming types have.
// expect: swift-inherited-protocol-added source=breaking binary=none Job
// expect: swift-protocol-added source=none binary=none Failing
//--- old
public protocol Job {
  associatedtype Failure: Error = Never
  func run() -> Failure?
}
//--- new
public protocol Failing {
  associatedtype Failure: Error = Never
}
public protocol Job: Failing {
  func run() -> Failure?
}
//--- client
struct Broken: Error {}
struct Sweep: Job {
  func run() -> Broken? { nil }
}
