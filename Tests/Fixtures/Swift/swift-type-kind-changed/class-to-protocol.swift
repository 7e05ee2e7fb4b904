// A base class became the protocol of its subclasses: one change, whatever the protocol asks for.
// expect: swift-type-kind-changed source=breaking binary=none Reader
// expect: swift-function-removed source=none binary=none Reader.byte()
// expect: swift-property-removed source=none binary=none Reader.data
// expect: swift-initializer-removed source=none binary=none Reader.init(data:)
// expect: swift-function-added source=none binary=none BitReader.byte()
// expect: swift-property-added source=none binary=none BitReader.data
// expect: swift-initializer-added source=none binary=none BitReader.init(data:)
//--- old
public class Reader {
  public init(data: [UInt8]) { self.data = data }
  public let data: [UInt8]
  public func byte() -> UInt8 { data[0] }
}
public final class BitReader: Reader {
  public func bit() -> Bool { byte() & 1 == 1 }
}
//--- new
public protocol Reader {
  associatedtype Unit = UInt8
  init(data: [UInt8])
  var data: [UInt8] { get }
  func byte() -> UInt8
}
public final class BitReader: Reader {
  public let data: [UInt8]
  public init(data: [UInt8]) { self.data = data }
  public func byte() -> UInt8 { data[0] }
  public func bit() -> Bool { byte() & 1 == 1 }
}
//--- client
let bits = BitReader(data: [1])
print(bits.bit(), bits.byte(), bits.data)
let bytes = Reader(data: [1])
