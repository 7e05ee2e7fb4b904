// The standard library has implementations for every collection that can be changed.
// expect: nothing
//--- old
public struct Buffer: RangeReplaceableCollection {
  var bytes: [UInt8] = []
  public init() {}
  public var startIndex: Int { 0 }
  public var endIndex: Int { bytes.count }
  public subscript(index: Int) -> UInt8 { bytes[index] }
  public func index(after index: Int) -> Int { index + 1 }
  public mutating func replaceSubrange<C: Collection>(_ range: Range<Int>, with new: C) where C.Element == UInt8 {
    bytes.replaceSubrange(range, with: new)
  }
  public mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }
  @discardableResult public mutating func removeFirst() -> UInt8 { bytes.removeFirst() }
}
//--- new
public struct Buffer: RangeReplaceableCollection {
  var bytes: [UInt8] = []
  public init() {}
  public var startIndex: Int { 0 }
  public var endIndex: Int { bytes.count }
  public subscript(index: Int) -> UInt8 { bytes[index] }
  public func index(after index: Int) -> Int { index + 1 }
  public mutating func replaceSubrange<C: Collection>(_ range: Range<Int>, with new: C) where C.Element == UInt8 {
    bytes.replaceSubrange(range, with: new)
  }
}
//--- client
var buffer = Buffer()
buffer.reserveCapacity(2)
buffer.append(1)
buffer.removeFirst()
