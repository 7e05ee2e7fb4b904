// A name that the standard library knows, with a type that it does not.
// expect: swift-function-removed source=breaking binary=none Buffer.append(_:)
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
  public mutating func append(_ text: String) { bytes += Array(text.utf8) }
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
buffer.append("text")
buffer.append(1)
