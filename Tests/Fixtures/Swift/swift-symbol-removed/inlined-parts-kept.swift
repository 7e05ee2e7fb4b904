// Types that only inlined code names may have more: cases, requirements, conformances, and other names for types.
// options: library-evolution
// expect: nothing
//--- old
@usableFromInline typealias Word = Int
@usableFromInline func help(_ word: Word) -> Word { word }
@usableFromInline enum Step { case add(Int), stop; @usableFromInline static func all() -> [Step] { [.add(2), .stop] } }
@usableFromInline protocol Engine { func run() -> Int; func warm() -> Int }
@usableFromInline struct Motor: Engine {
  @usableFromInline init() {}
  @usableFromInline func run() -> Int { 1 }
  @usableFromInline func warm() -> Int { 2 }
}
@usableFromInline func engine() -> any Engine { Motor() }
@usableFromInline struct Key: Equatable, Sendable { @usableFromInline init() {} }
public struct Counter {
  @usableFromInline let number = 3
  public init() {}
  @inlinable @inline(__always) public func get() -> Int { number }
}
@inlinable @inline(__always) public func total() -> Int {
  var sum = help(1) + engine().run() + engine().warm() + (Key() == Key() ? 1 : 0)
  for step in Step.all() { switch step { case .add(let number): sum += number; case .stop: sum += 10 } }
  return sum
}
//--- new
@usableFromInline typealias Size = Int
@usableFromInline func help(_ word: Size) -> Int { word }
@usableFromInline enum Step { case stop, none, add(Int); @usableFromInline static func all() -> [Step] { [.add(2), .stop] } }
@usableFromInline protocol Engine: Sendable { func cool() -> Int; func warm() -> Int; func run() -> Int }
@usableFromInline struct Motor: Engine {
  @usableFromInline init() {}
  @usableFromInline func run() -> Int { 1 }
  @usableFromInline func warm() -> Int { 2 }
  @usableFromInline func cool() -> Int { 3 }
}
@usableFromInline func engine() -> any Engine { Motor() }
@usableFromInline struct Key: Hashable { @usableFromInline init() {} }
public struct Counter {
  @usableFromInline var number = 3
  public init() {}
  @inlinable @inline(__always) public func get() -> Int { number }
}
@inlinable @inline(__always) public func total() -> Int {
  var sum = help(1) + engine().run() + engine().warm() + (Key() == Key() ? 1 : 0)
  for step in Step.all() { switch step { case .add(let number): sum += number; case .stop: sum += 10; case .none: break } }
  return sum
}
//--- client
if total() != 17 || Counter().get() != 3 { fatalError() }
