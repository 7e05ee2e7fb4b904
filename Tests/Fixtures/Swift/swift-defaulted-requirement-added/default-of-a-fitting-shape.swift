// A default may do less than the requirement allows, and take more.
// expect: swift-defaulted-requirement-added source=none binary=none Job.adopt(_:)
// expect: swift-defaulted-requirement-added source=none binary=none Job.attempt()
// expect: swift-defaulted-requirement-added source=none binary=none Job.counter
// expect: swift-defaulted-requirement-added source=none binary=none Job.init(size:)
// expect: swift-defaulted-requirement-added source=none binary=none Job.keep(_:)
// expect: swift-defaulted-requirement-added source=none binary=none Job.level
// expect: swift-defaulted-requirement-added source=none binary=none Job.reset()
// expect: swift-defaulted-requirement-added source=none binary=none Job.size
//--- old
public struct Failure: Error {}
public protocol Job { func load() -> Int }
//--- new
public struct Failure: Error {}
public protocol Job {
  func load() -> Int
  mutating func reset()
  init?(size: Int)
  func adopt<T: Hashable>(_ value: T)
  func keep(_ action: @escaping () -> Void)
  var level: Int { mutating get }
  var size: Int { get set }
  var counter: Int { get throws }
  func attempt() throws
}
extension Job {
  public func reset() {}
  public init(size: Int) { fatalError() }
  public func adopt<T: Equatable>(_ value: T) {}
  public func keep(_ action: () -> Void) {}
  public var level: Int { 1 }
  public var size: Int { get { 1 } nonmutating set {} }
  public var counter: Int { 1 }
  public func attempt() throws(Failure) {}
}
//--- client
struct Mine: Job { func load() -> Int { 1 } }
