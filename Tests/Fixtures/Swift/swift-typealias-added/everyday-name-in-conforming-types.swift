// What conforms to a protocol finds its typealias of an everyday name, unless it stands for the same.
// expect: swift-typealias-added source=breaking binary=none Job.Error
// expect: swift-typealias-added source=risky binary=none Job.Sequence
//--- old
public protocol Job { func run() }
//--- new
public protocol Job { func run() }
extension Job {
  public typealias Error = Int
  public typealias Sequence = Swift.Sequence
}
//--- client
struct Upload: Job {
  enum Failure: Error { case offline }
  func run() {}
  func start() throws { throw Failure.offline }
}
