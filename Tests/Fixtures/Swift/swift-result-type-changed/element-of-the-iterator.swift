// The elements of a sequence's iterator, and of its slices, are its own.
// expect: nothing
//--- old
public struct Wrap<Base> { public init(_ base: Base) {} }
extension Wrap: Sequence where Base: Sequence {
  public func makeIterator() -> Base.Iterator { fatalError() }
  public func flat() -> [Base.Element] { [] }
}
//--- new
public struct Wrap<Base> { public init(_ base: Base) {} }
extension Wrap: Sequence where Base: Sequence {
  public func makeIterator() -> Base.Iterator { fatalError() }
  public func flat() -> [Element] { [] }
}
//--- client
let numbers: [Int] = Wrap([1]).flat()
