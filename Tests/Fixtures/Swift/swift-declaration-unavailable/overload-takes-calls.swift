// The compiler takes what is available before what is not.
// expect: swift-declaration-unavailable source=none binary=none Log.write(_:level:)
// expect: swift-declaration-unavailable source=none binary=none size(_:)
//--- old
public struct Log {
  public init() {}
  public func write(_ text: String, level: Int = 0) {}
  public func write(_ text: String, level: Int = 0, file: String = "") {}
}
public func size(_ values: [Int]) -> Int { 1 }
public func size<T>(_ values: [T]) -> Int { 1 }
//--- new
public struct Log {
  public init() {}
  @available(*, unavailable) public func write(_ text: String, level: Int = 0) {}
  public func write(_ text: String, level: Int = 0, file: String = "") {}
}
@available(*, unavailable) public func size(_ values: [Int]) -> Int { 1 }
public func size<T>(_ values: [T]) -> Int { 1 }
//--- client
let log = Log()
log.write("a")
log.write("b", level: 1)
let n: Int = size([1, 2])
