// An iterator's elements are the sequence's.
// expect: nothing
//--- old
extension Collection {
  public func diff(_ other: Self, _ isEqual: (Iterator.Element, Iterator.Element) -> Bool) -> [Iterator.Element] { [] }
}
public func patch<T: Collection>(_ all: T, _ one: T.Iterator.Element) -> [T.SubSequence.Iterator.Element] { [one] }
//--- new
extension Collection {
  public func diff(_ other: Self, _ isEqual: (Element, Element) -> Bool) -> [Element] { [] }
}
public func patch<T: Collection>(_ all: T, _ one: T.Element) -> [T.Element] { [one] }
//--- client
func use(_ a: [Int]) -> [Int] { a.diff(a) { $0 == $1 } + patch(a, 1) }
