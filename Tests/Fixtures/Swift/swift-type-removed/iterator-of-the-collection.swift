// A sequence that became a collection has the iterator that the standard library gives it, under the old one's name.
// expect: swift-type-removed source=risky binary=none Words.Iterator
// expect: swift-conformance-added source=risky binary=none Words
// expect: swift-property-added source=none binary=none Words.endIndex
// expect: swift-function-added source=none binary=none Words.index(after:)
// expect: swift-property-added source=none binary=none Words.startIndex
// expect: swift-subscript-added source=none binary=none Words.subscript(_:)
//--- old
public struct Words: Sequence {
  public struct Iterator: IteratorProtocol {
    var rest: [Substring]
    public mutating func next() -> Substring? { rest.isEmpty ? nil : rest.removeFirst() }
  }
  let words: [Substring]
  public init(_ text: String) { words = text.split(separator: " ") }
  public func makeIterator() -> Iterator { Iterator(rest: words) }
}
//--- new
public struct Words: Collection {
  let words: [Substring]
  public init(_ text: String) { words = text.split(separator: " ") }
  public var startIndex: Int { 0 }
  public var endIndex: Int { words.count }
  public func index(after index: Int) -> Int { index + 1 }
  public subscript(index: Int) -> Substring { words[index] }
}
//--- client
struct Typist {
  var words: Words.Iterator
  init(_ text: String) { words = Words(text).makeIterator() }
  mutating func type() -> Substring? { words.next() }
}
