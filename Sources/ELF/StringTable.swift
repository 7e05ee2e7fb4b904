/// The dynamic string table, with an account of what was taken from it.
struct StringTable {
  private let bytes: [UInt8]
  private var known: [UInt64: String] = [:]
  private var taken = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func string(at offset: UInt64, of part: String) throws(ELFError) -> String {
    if let string = known[offset] { return string }
    guard offset < UInt64(bytes.count) else {
      throw .malformed(part: part, problem: "has its name at \(offset), but the names end at \(bytes.count)")
    }
    let start = Int(offset)
    guard let end = bytes[start...].firstIndex(of: 0) else {
      throw .malformed(part: part, problem: "has a name that does not end")
    }
    taken += end - start
    guard taken <= Limits.nameBytes else {
      throw .tooLarge(part: "the length of all names", count: UInt64(taken), limit: UInt64(Limits.nameBytes))
    }
    let string = String(decoding: bytes[start..<end], as: UTF8.self)
    known[offset] = string
    return string
  }
}
