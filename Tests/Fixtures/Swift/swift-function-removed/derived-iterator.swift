// Collections have an iterator of their own.
// expect: swift-conformance-added source=risky binary=none Bag
// expect: swift-function-added source=none binary=none Bag.index(after:)
// expect: swift-property-added source=none binary=none Bag.startIndex
// expect: swift-property-added source=none binary=none Bag.endIndex
// expect: swift-subscript-added source=none binary=none Bag.subscript(_:)
//--- old
public struct Bag: Sequence {
  public init() {}
  public func makeIterator() -> IndexingIterator<[Int]> { [1].makeIterator() }
}
//--- new
public struct Bag: Collection {
  public init() {}
  public var startIndex: Int { 0 }
  public var endIndex: Int { 0 }
  public subscript(index: Int) -> Int { 0 }
  public func index(after index: Int) -> Int { index + 1 }
}
//--- client
for number in Bag() { print(number + 1) }
var iterator = Bag().makeIterator()
print(iterator.next() ?? 0, Bag().map { $0 * 2 })
