// Who writes 'for' gets other elements.
// expect: swift-result-type-changed source=breaking binary=none List.makeIterator()
//--- old
public struct List: Sequence {
  public init() {}
  public func makeIterator() -> AnyIterator<Int> { AnyIterator { nil } }
}
//--- new
public struct List: Sequence {
  public init() {}
  public func makeIterator() -> IndexingIterator<[Int?]> { [1].makeIterator() }
}
//--- client
func use() {
  for number in List() { print(number + 1) }
}
