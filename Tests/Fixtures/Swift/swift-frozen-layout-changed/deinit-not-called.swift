// Compiled clients end the life of a frozen structure's parts themselves, and call no deinit that came later.
// expect: swift-frozen-layout-changed source=none binary=breaking Handle
// options: library-evolution
//--- old
@frozen public struct Handle: ~Copyable {
  public var number: Int
  @inlinable public init() { number = 1 }
}
public func closed() -> Int { 1 }
//--- new
@frozen public struct Handle: ~Copyable {
  public var number: Int
  @inlinable public init() { number = 1 }
  deinit { count += 1 }
}
nonisolated(unsafe) var count = 0
public func closed() -> Int { count }
//--- client
func use() {
  let handle = Handle()
  if handle.number != 1 { fatalError() }
}
use()
if closed() != 1 { fatalError() }
