/// Where the bytes of a file come from. Only the parts that are asked for are read, so that a large
/// library costs no more memory than its tables.
package protocol ByteSource {
  var size: UInt64 { get }
  /// Exactly `count` bytes; callers have checked that they lie within `size`.
  func read(at offset: UInt64, count: Int) throws(ELFError) -> [UInt8]
}

extension ByteSource {
  /// A part of the file, refused when it does not lie within it.
  func bytes(of part: String, at offset: UInt64, count: UInt64) throws(ELFError) -> [UInt8] {
    let (end, isTooFar) = offset.addingReportingOverflow(count)
    guard !isTooFar, end <= size else { throw .truncated(part: part, end: isTooFar ? .max : end, size: size) }
    guard count <= Limits.tableBytes else { throw .tooLarge(part: part, count: count, limit: Limits.tableBytes) }
    return try read(at: offset, count: Int(count))
  }
}

/// A file that is in memory already.
package struct MemorySource: ByteSource {
  private let content: [UInt8]

  package init(_ content: [UInt8]) { self.content = content }

  package var size: UInt64 { UInt64(content.count) }

  package func read(at offset: UInt64, count: Int) throws(ELFError) -> [UInt8] {
    let start = Int(offset)
    return Array(content[start..<start + count])
  }
}

/// What a well-formed file stays far below. A hostile one would otherwise make us allocate what it
/// merely claims, or read one long name a million times.
enum Limits {
  static let programHeaders: UInt64 = 65_536
  static let dynamicEntries: UInt64 = 65_536
  static let tableBytes: UInt64 = 512 << 20
  static let symbols: UInt64 = 4_000_000
  static let versions = 32_768
  /// All names together. Names may share their ends in the string table, so its size is no bound.
  static let nameBytes = 256 << 20
}
