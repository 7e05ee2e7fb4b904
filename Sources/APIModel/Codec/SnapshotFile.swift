import Foundation

/// Snapshots on disk.
public enum SnapshotFile {
  /// Larger files are refused: no real module comes near it (SwiftSyntax's has 8 MB).
  package static let maximumSize = 512 << 20

  /// Reads one snapshot.
  ///
  /// - Throws: `SnapshotFileError`, which names the file, the line and what to do.
  public static func read(_ path: String) throws(SnapshotFileError) -> Snapshot {
    try read(path, limit: maximumSize)
  }

  /// - Parameter limit: In bytes; a larger file is not even opened.
  package static func read(_ path: String, limit: Int) throws(SnapshotFileError) -> Snapshot {
    let data = try contents(of: path, limit: limit)
    let result = data.withUnsafeBytes { bytes in
      Result { () throws(SnapshotFormatError) in try SnapshotReader.snapshot(from: bytes) }
    }
    return try result.mapError { SnapshotFileError(path: path, reason: .format($0)) }.get()
  }

  /// Reads what a snapshot's first line says: cheap, where the declarations are not asked for.
  package static func header(_ path: String) throws(SnapshotFileError) -> Snapshot.Header {
    let data = try contents(of: path, limit: maximumSize)
    let result = data.withUnsafeBytes { bytes in
      Result { () throws(SnapshotFormatError) in try SnapshotReader.header(from: bytes) }
    }
    return try result.mapError { SnapshotFileError(path: path, reason: .format($0)) }.get()
  }

  /// Writes one snapshot: wholly or not at all. A missing folder is made.
  ///
  /// - Parameter overwriting: Whether a file that is there already may be replaced.
  public static func write(
    _ snapshot: Snapshot, to path: String, overwriting: Bool = false
  ) throws(SnapshotFileError) {
    let bytes = SnapshotWriter.bytes(of: snapshot)
    try AtomicFile.write(bytes, to: path, overwriting: overwriting)
  }

  private static func contents(of path: String, limit: Int) throws(SnapshotFileError) -> Data {
    do {
      let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
      let attributes = try FileManager.default.attributesOfItem(atPath: target)
      guard attributes[.type] as? FileAttributeType == .typeRegular else {
        throw SnapshotFileError(path: path, reason: .unreadable(cause: "it is no regular file"))
      }
      let size = (attributes[.size] as? Int) ?? 0
      if size > limit { throw SnapshotFileError(path: path, reason: .tooLarge(size)) }
      return try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
    } catch let error as SnapshotFileError {
      throw error
    } catch {
      throw SnapshotFileError(path: path, reason: .unreadable(cause: FileFailure.text(error)))
    }
  }
}

/// Writes files so that a reader, a crash or a full disk never leaves half of one.
package enum AtomicFile {
  /// A temporary file beside the target is written and flushed, then takes the target's name.
  package static func write(
    _ bytes: [UInt8], to path: String, overwriting: Bool
  ) throws(SnapshotFileError) {
    let target = URL(fileURLWithPath: path)
    let folder = target.deletingLastPathComponent()
    if !overwriting, FileManager.default.fileExists(atPath: path) {
      throw SnapshotFileError(path: path, reason: .exists)
    }
    let temporary = folder.appendingPathComponent(".\(target.lastPathComponent).\(UUID().uuidString).tmp")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(bytes).write(to: temporary, options: .withoutOverwriting)
      let handle = try FileHandle(forUpdating: temporary)
      try handle.synchronize()
      try handle.close()
      if rename(temporary.path, path) != 0 { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    } catch {
      try? FileManager.default.removeItem(at: temporary)
      throw SnapshotFileError(path: path, reason: .unwritable(cause: FileFailure.text(error)))
    }
  }
}

/// Foundation's file errors in one line.
package enum FileFailure {
  package static func text(_ error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error ?? error
    if let posix = underlying as? POSIXError { return String(cString: strerror(posix.code.rawValue)) }
    let plain = underlying as NSError
    if plain.domain == NSPOSIXErrorDomain { return String(cString: strerror(Int32(plain.code))) }
    return plain.localizedDescription
  }
}

/// Why a file could not be read or written.
public struct SnapshotFileError: Error, Sendable, Equatable {
  package enum Reason: Sendable, Equatable {
    case unreadable(cause: String)
    case unwritable(cause: String)
    case exists
    case tooLarge(Int)
    case format(SnapshotFormatError)
  }

  public let path: String
  package let reason: Reason

  package static func exists(_ path: String) -> SnapshotFileError {
    SnapshotFileError(path: path, reason: .exists)
  }

  /// The file itself is at fault, not the disk that should take it.
  package var isInput: Bool {
    if case .unwritable = reason { false } else { true }
  }
}

extension SnapshotFileError: CustomStringConvertible {
  public var description: String {
    switch reason {
    case .unreadable(let cause): "cannot read '\(path)': \(cause)"
    case .unwritable(let cause): "cannot write '\(path)': \(cause). Nothing was changed"
    case .exists: "'\(path)' exists already. Releases do not change; pass --force to replace it"
    case .tooLarge(let size):
      "'\(path)' has \(size) bytes; snapshots of more than \(SnapshotFile.maximumSize >> 20) MiB are refused"
    case .format(let error): "'\(path)' is not a usable snapshot: \(error)"
    }
  }
}
