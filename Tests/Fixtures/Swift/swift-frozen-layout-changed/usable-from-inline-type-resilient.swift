// What is not frozen may grow, and what is may have other names, methods and initial values.
// options: library-evolution
// expect: nothing
//--- old
@usableFromInline struct Part {
  @usableFromInline var size: Int
  @usableFromInline init(size: Int) { self.size = size }
  @usableFromInline static func all() -> [Part] { [Part(size: 1), Part(size: 2)] }
}
@frozen @usableFromInline struct Pair {
  var first = 1
  @usableFromInline var second = 2
  @usableFromInline init() {}
}
@inlinable public func total() -> Int {
  var sum = Pair().second
  for part in Part.all() { sum += part.size }
  return sum
}
//--- new
@usableFromInline struct Part {
  @usableFromInline var place = 7
  @usableFromInline var size: Int
  @usableFromInline init(size: Int) { self.size = size }
  @usableFromInline static func all() -> [Part] { [Part(size: 1), Part(size: 2)] }
}
@frozen @usableFromInline struct Pair {
  var one = 4
  @usableFromInline var second = 2
  @usableFromInline init() {}
  func both() -> Int { one + second }
}
@inlinable public func total() -> Int {
  var sum = Pair().second
  for part in Part.all() { sum += part.size }
  return sum
}
//--- client
if total() != 5 { fatalError() }
