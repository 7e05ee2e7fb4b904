// A default that changes the value, throws, fails, keeps its closure or takes less is none for the requirement.
// expect: swift-requirement-added source=breaking binary=none Job.adopt(_:)
// expect: swift-requirement-added source=breaking binary=none Job.attempt()
// expect: swift-requirement-added source=breaking binary=none Job.counter
// expect: swift-requirement-added source=breaking binary=none Job.init(size:)
// expect: swift-requirement-added source=breaking binary=none Job.keep(_:)
// expect: swift-requirement-added source=breaking binary=none Job.level
// expect: swift-requirement-added source=breaking binary=none Job.mark(_:)
// expect: swift-requirement-added source=breaking binary=none Job.reset()
// expect: swift-requirement-added source=breaking binary=none Job.size
//--- old
public struct Failure: Error {}
public protocol Job { func load() -> Int }
//--- new
public struct Failure: Error {}
public protocol Job {
  func load() -> Int
  func reset()
  init(size: Int)
  func adopt<T>(_ value: T)
  func mark(_ value: Int)
  func keep(_ action: () -> Void)
  var level: Int { get }
  var size: Int { get nonmutating set }
  var counter: Int { get }
  func attempt() throws(Failure)
}
extension Job {
  public mutating func reset() {}
  public init?(size: Int) { nil }
  public func adopt(_ value: Int) {}
  public func mark(_ value: inout Int) {}
  public func keep(_ action: @escaping () -> Void) {}
  public var level: Int { mutating get { 1 } }
  public var size: Int { get { 1 } set {} }
  public var counter: Int { get throws { 1 } }
  public func attempt() throws {}
}
//--- client
struct Mine: Job { func load() -> Int { 1 } }
