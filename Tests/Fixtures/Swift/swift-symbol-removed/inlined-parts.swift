// What inlined code uses of types that clients cannot name: cases, requirements, conformances, setters, aliased types.
// options: library-evolution
// expect: swift-symbol-removed source=none binary=breaking Step.add(_:)
// expect: swift-symbol-removed source=none binary=breaking Step.stop
// expect: swift-symbol-removed source=none binary=breaking Engine.warm()
// expect: swift-symbol-removed source=none binary=breaking Key
// expect: swift-symbol-removed source=none binary=breaking Counter.number
// expect: swift-symbol-removed source=none binary=breaking help(_:)
//--- old
@usableFromInline typealias Word = Int
@usableFromInline func help(_ word: Word) -> Word { word }
@usableFromInline enum Step { case add(Int), stop, none; @usableFromInline static func all() -> [Step] { [.add(2), .stop] } }
@usableFromInline protocol Engine { func run() -> Int; func warm() -> Int }
@usableFromInline struct Motor: Engine {
  @usableFromInline init() {}
  @usableFromInline func run() -> Int { 1 }
  @usableFromInline func warm() -> Int { 2 }
}
@usableFromInline func engine() -> any Engine { Motor() }
@usableFromInline struct Key: Hashable { @usableFromInline init() {} }
public struct Counter {
  @usableFromInline var number = 0
  public init() {}
  @inlinable @inline(__always) public mutating func set(_ value: Int) -> Int { number = value; return number }
}
@inlinable @inline(__always) public func total() -> Int {
  var sum = help(1) + engine().run() + engine().warm() + Set([Key(), Key()]).count
  for step in Step.all() { switch step { case .add(let number): sum += number; case .stop: sum += 10; case .none: break } }
  return sum
}
//--- new
@usableFromInline typealias Word = Int32
@usableFromInline func help(_ word: Word) -> Word { word }
@usableFromInline enum Step { case add(String), none; @usableFromInline static func all() -> [Step] { [.add("2")] } }
@usableFromInline protocol Engine { func run() -> Int }
@usableFromInline struct Motor: Engine {
  @usableFromInline init() {}
  @usableFromInline func run() -> Int { 1 }
  @usableFromInline func warm() -> Int { 2 }
}
@usableFromInline func engine() -> any Engine { Motor() }
@usableFromInline struct Key { @usableFromInline init() {} }
public struct Counter {
  @usableFromInline let number = 0
  public init() {}
  @inlinable @inline(__always) public mutating func set(_ value: Int) -> Int { value }
}
@inlinable @inline(__always) public func total() -> Int { Int(help(1)) + engine().run() }
//--- client
var counter = Counter()
if total() != 17 || counter.set(3) != 3 { fatalError() }
