// What a frozen type consists of is written with an alias, which stands for something larger now.
// options: library-evolution
// expect: swift-frozen-layout-changed source=none binary=breaking Digest
//--- old
@usableFromInline typealias Word = UInt32
@usableFromInline typealias Half = UInt16
@frozen public struct Digest {
  @usableFromInline var first: Word
  @usableFromInline var second: Word
  public init(_ number: Int) { first = Word(truncatingIfNeeded: number); second = 7 }
  @inlinable public var last: Int { Int(second) }
}
@frozen public struct Pair {
  @usableFromInline var low: Half
  public init() { low = 1 }
}
//--- new
@usableFromInline typealias Word = UInt64
@usableFromInline typealias Half = UInt16
@frozen public struct Digest {
  @usableFromInline var first: Word
  @usableFromInline var second: Word
  public init(_ number: Int) { first = Word(truncatingIfNeeded: number); second = 7 }
  @inlinable public var last: Int { Int(second) }
}
@frozen public struct Pair {
  @usableFromInline var low: Half
  public init() { low = 1 }
}
//--- client
let digests = [Digest(1), Digest(2)]
if digests[1].last != 7 { fatalError() }
