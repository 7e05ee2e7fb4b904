// A closure that is given something for good, and gives it back, does with it what it did.
// expect: swift-parameter-type-widened source=none binary=none Lock.withLock(_:)
//--- old
public struct Lock {
  public init() {}
  public func withLock<R>(_ body: (inout Int) throws -> R) rethrows -> R { var value = 1; return try body(&value) }
}
//--- new
public struct Lock {
  public init() {}
  public func withLock<R>(_ body: (inout sending Int) throws -> R) rethrows -> R { var value = 1; return try body(&value) }
}
//--- client
func use(_ lock: Lock) -> Int { lock.withLock { $0 += 1; return $0 } }
func use(_ lock: Lock, _ body: (inout Int) -> Int) -> Int { lock.withLock(body) }
