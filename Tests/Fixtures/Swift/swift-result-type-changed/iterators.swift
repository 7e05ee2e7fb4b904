// Who writes 'for' names no iterator, only what it gives.
// expect: swift-result-type-changed source=risky binary=none List.makeIterator()
// expect: swift-type-removed source=risky binary=none List.Iterator
// expect: swift-result-type-changed source=risky binary=none Stream.makeAsyncIterator()
// expect: swift-type-removed source=risky binary=none Stream.AsyncIterator
// expect: swift-typealias-target-changed source=risky binary=none Names.Iterator
// expect: swift-result-type-changed source=risky binary=none Names.makeIterator()
//--- old
public struct List: Sequence {
  public init() {}
  public struct Iterator: IteratorProtocol { public mutating func next() -> Int? { nil } }
  public func makeIterator() -> Iterator { Iterator() }
}
public struct Stream: AsyncSequence {
  public init() {}
  public struct AsyncIterator: AsyncIteratorProtocol { public mutating func next() async -> Int? { nil } }
  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator() }
}
public struct Names: Sequence {
  public typealias Iterator = AnyIterator<String>
  public init() {}
  public func makeIterator() -> AnyIterator<String> { AnyIterator { nil } }
}
//--- new
public struct List: Sequence {
  public init() {}
  public func makeIterator() -> IndexingIterator<[Int]> { [1].makeIterator() }
}
public struct Stream: AsyncSequence {
  public init() {}
  public func makeAsyncIterator() -> AsyncStream<Int>.AsyncIterator { AsyncStream<Int> { _ in }.makeAsyncIterator() }
}
public struct Names: Sequence {
  public typealias Iterator = IndexingIterator<[String]>
  public init() {}
  public func makeIterator() -> Iterator { [""].makeIterator() }
}
//--- client
func use() async {
  for number in List() { print(number + 1) }
  for await number in Stream() { print(number + 1) }
  for name in Names() { print(name.count) }
  var iterator = List().makeIterator()
  print(iterator.next() ?? 0)
}
