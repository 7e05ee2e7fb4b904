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
  public mutating func append(_ byte: UInt8) { bytes.append(byte) }
  @discardableResult public mutating func remove(at index: Int) -> UInt8 { bytes.remove(at: index) }
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
buffer.append(1)
buffer.remove(at: 0)
