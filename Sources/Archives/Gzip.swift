/// Reads gzip files (RFC 1952); several members one behind the other are one file.
enum Gzip {
  static func data(from bytes: [UInt8], limit: Int) throws(ArchiveError) -> [UInt8] {
    var output: [UInt8] = []
    var position = 0
    repeat {
      let start = try headerEnd(bytes, position)
      let result = bytes.withUnsafeBufferPointer { buffer in
        Result { () throws(ArchiveError) in try Inflate.data(from: buffer, at: start, limit: limit - output.count) }
      }
      let (data, end) = try result.get()
      guard end + 8 <= bytes.count else { throw .damaged("the gzip file ends too early") }
      guard CRC32.of(data) == integer(bytes, end), UInt32(truncatingIfNeeded: data.count) == integer(bytes, end + 4) else {
        throw .damaged("the checksum of the gzip file does not fit its content")
      }
      output += data
      position = end + 8
      // Some writers fill up the last block with zeros.
    } while position < bytes.count && !bytes[position...].allSatisfy { $0 == 0 }
    return output
  }

  private static func integer(_ bytes: [UInt8], _ start: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 | UInt32(bytes[start + $1]) << UInt32(8 * $1) }
  }

  private static func headerEnd(_ bytes: [UInt8], _ start: Int) throws(ArchiveError) -> Int {
    guard start + 18 <= bytes.count, bytes[start] == 0x1F, bytes[start + 1] == 0x8B, bytes[start + 2] == 8 else {
      throw .damaged("it is no gzip file")
    }
    let flags = bytes[start + 3]
    var position = start + 10
    if flags & 4 != 0 { position += 2 + Int(bytes[position]) + Int(bytes[position + 1]) << 8 }
    // A name and a comment, each ended by a zero byte.
    for flag: UInt8 in [8, 16] where flags & flag != 0 {
      guard position < bytes.count, let end = bytes[position...].firstIndex(of: 0) else {
        throw .damaged("the header of the gzip file does not end")
      }
      position = end + 1
    }
    if flags & 2 != 0 { position += 2 }
    guard position < bytes.count else { throw .damaged("the header of the gzip file does not end") }
    return position
  }
}
