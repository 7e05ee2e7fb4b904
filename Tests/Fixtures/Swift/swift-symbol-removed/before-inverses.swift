// The author keeps the symbols of what took copyable values alone.
// expect: swift-callable-constraint-removed source=none binary=none show(_:)
// expect: swift-type-constraint-removed source=none binary=none Box
// expect: swift-parameter-ownership-changed source=none binary=none Box.init(_:)
// expect: swift-parameter-ownership-changed source=none binary=none show(_:)
// options: library-evolution
//--- old
public func show<T>(_ value: T) -> Int { 1 }
public struct Box<T> {
  var value: T
  public init(_ value: T) { self.value = value }
}
extension Box {
  public var count: Int { 1 }
  public func total() -> Int { 2 }
}
//--- new
@_preInverseGenerics public func show<T: ~Copyable>(_ value: borrowing T) -> Int { 1 }
public struct Box<T: ~Copyable>: ~Copyable {
  var value: T
  @_preInverseGenerics public init(_ value: consuming T) { self.value = value }
}
extension Box: Copyable where T: Copyable {}
extension Box where T: ~Copyable {
  @_preInverseGenerics public var count: Int { 1 }
  @_preInverseGenerics public func total() -> Int { 2 }
}
//--- client
let box = Box("a")
precondition(show(1) + box.count + box.total() == 4)
