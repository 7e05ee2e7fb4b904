// Another type by an old name: what takes and gives its values follows.
// modes: 5
//--- old
public typealias Bytes = [UInt8]
public typealias Fields = [String: String]
public func checksum(_ bytes: Bytes) -> Int { 0 }
public func read() -> Bytes { [] }
public func fields() -> Fields { [:] }
public struct Form { public init(_ fields: Fields = [:]) {} }
//--- new
public struct Bytes: Sequence { public init() {}; public func makeIterator() -> IndexingIterator<[UInt8]> { [].makeIterator() } }
public typealias Fields = [String: [String]]
public func checksum(_ bytes: Bytes) -> Int { 0 }
public func read() -> Bytes { Bytes() }
public func fields() -> Fields { [:] }
public struct Form { public init(_ fields: Fields = [:]) {} }
//--- client
import Library
func sums(_ bytes: [UInt8]) {
  print(checksum(read())) // may
  print(checksum(bytes)) // may refused
  print(checksum([1, 2])) // affected
}
func all() -> Int {
  for byte in read() { print(byte) }
  return read().count // affected
}
func forms() {
  _ = Form()
  _ = Form([:])
  _ = Form(["a": "b"]) // affected
  print(fields().isEmpty)
  let text: String? = fields()["a"] // affected
  print(text ?? "")
}
