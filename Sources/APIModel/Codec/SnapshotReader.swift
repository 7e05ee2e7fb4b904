/// Reads what `SnapshotWriter` writes, and rejects everything else with the line's number.
package enum SnapshotReader {
  /// - Throws: `SnapshotFormatError` for a truncated, damaged, foreign or newer file.
  package static func snapshot(from bytes: UnsafeRawBufferPointer) throws(SnapshotFormatError) -> Snapshot {
    var lines = Lines(bytes)
    let (header, count) = try header(&lines)
    var declarations: [Declaration] = []
    declarations.reserveCapacity(min(count, bytes.count / 32))
    while let line = lines.next() {
      if line.isEmpty && lines.isAtEnd { break }
      var json = JSONReader(line)
      let declaration = try located(lines.number) { () throws(JSONError) in try DeclarationReader.declaration(&json) }
      if let last = declarations.last, (last.path, last.id) == (declaration.path, declaration.id) {
        throw SnapshotFormatError(line: lines.number, reason: .duplicate(id: declaration.id))
      }
      declarations.append(declaration)
    }
    guard declarations.count == count else {
      throw SnapshotFormatError(line: lines.number, reason: .count(stated: count, found: declarations.count))
    }
    try checkIdentities(declarations)
    return Snapshot(header: header, declarations: declarations)
  }

  /// The header alone.
  package static func header(from bytes: UnsafeRawBufferPointer) throws(SnapshotFormatError) -> Snapshot.Header {
    var lines = Lines(bytes)
    return try header(&lines).0
  }

  private static func header(_ lines: inout Lines) throws(SnapshotFormatError) -> (Snapshot.Header, count: Int) {
    guard let first = lines.next(), !first.isEmpty else { throw SnapshotFormatError(line: 1, reason: .empty) }
    var json = JSONReader(first)
    let (header, count) = try located(1) { () throws(JSONError) in try HeaderReader.header(&json) }
    guard header.formatVersion == SnapshotFormat.version else {
      throw SnapshotFormatError(line: 1, reason: .version(header.formatVersion))
    }
    return (header.header, count)
  }

  private static func checkIdentities(_ declarations: [Declaration]) throws(SnapshotFormatError) {
    var ids = Set<String>(minimumCapacity: declarations.count)
    for (index, declaration) in declarations.enumerated() where !ids.insert(declaration.id).inserted {
      throw SnapshotFormatError(line: index + 2, reason: .duplicate(id: declaration.id))
    }
  }

  private static func located<Value>(
    _ line: Int, _ read: () throws(JSONError) -> Value
  ) throws(SnapshotFormatError) -> Value {
    do { return try read() } catch { throw SnapshotFormatError(line: line, reason: .json(error)) }
  }
}

/// Walks over the lines of a file in memory.
private struct Lines {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0
  /// Of the line that `next()` gave last, counted from 1.
  private(set) var number = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var isAtEnd: Bool { position >= bytes.count }

  mutating func next() -> UnsafeRawBufferPointer? {
    guard position < bytes.count else { return nil }
    number += 1
    let rest = UnsafeRawBufferPointer(rebasing: bytes[position...])
    let length = rest.firstIndex(of: 0x0A) ?? rest.count
    position += length + 1
    return UnsafeRawBufferPointer(rebasing: rest[..<length])
  }
}

/// Why a file is not a snapshot that this version of apidiff can read.
public struct SnapshotFormatError: Error, Sendable, Equatable {
  package enum Reason: Sendable, Equatable {
    case empty
    case version(Int)
    case duplicate(id: String)
    case count(stated: Int, found: Int)
    case json(JSONError)
  }

  /// Counted from 1.
  public let line: Int
  package let reason: Reason
}

extension SnapshotFormatError: CustomStringConvertible {
  public var description: String {
    switch reason {
    case .empty: "it is empty"
    case .version(let version):
      "it has format version \(version), and this apidiff reads \(SnapshotFormat.version): "
        + "use a newer apidiff, or extract the snapshot again"
    case .duplicate(let id): "line \(line): a second declaration with the id '\(id)'"
    case .count(let stated, let found):
      "the header promises \(stated) declarations and \(found) follow: the file is cut off or edited"
    case .json(let error): "line \(line): \(error)"
    }
  }
}
