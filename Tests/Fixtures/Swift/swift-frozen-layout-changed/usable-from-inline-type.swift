// A frozen type that clients cannot name is built into them with the code that was inlined.
// options: library-evolution
// expect: swift-frozen-layout-changed source=none binary=breaking Part
// expect: swift-frozen-layout-changed source=none binary=breaking Mark
// expect: swift-frozen-removed source=none binary=breaking Open
//--- old
@frozen @usableFromInline struct Part {
  @usableFromInline var size: Int
  @usableFromInline init(size: Int) { self.size = size }
  @usableFromInline static func all() -> [Part] { [Part(size: 1), Part(size: 2)] }
}
@frozen @usableFromInline enum Mark {
  case first, second
  @usableFromInline static func last() -> Mark { .second }
}
@frozen @usableFromInline struct Open { @usableFromInline var size = 1; @usableFromInline init() {} }
@inlinable public func total() -> Int {
  var sum = 0
  for part in Part.all() { sum += part.size }
  return sum
}
@inlinable public func isSecond() -> Bool { if case .second = Mark.last() { true } else { false } }
//--- new
@frozen @usableFromInline struct Part {
  @usableFromInline var place = 7
  @usableFromInline var size: Int
  @usableFromInline init(size: Int) { self.size = size }
  @usableFromInline static func all() -> [Part] { [Part(size: 1), Part(size: 2)] }
}
@frozen @usableFromInline enum Mark {
  case none, first, second
  @usableFromInline static func last() -> Mark { .second }
}
@usableFromInline struct Open { @usableFromInline var size = 1; @usableFromInline init() {} }
@inlinable public func total() -> Int {
  var sum = 0
  for part in Part.all() { sum += part.size }
  return sum
}
@inlinable public func isSecond() -> Bool { if case .second = Mark.last() { true } else { false } }
//--- client
if total() != 3 || !isSecond() { fatalError() }
