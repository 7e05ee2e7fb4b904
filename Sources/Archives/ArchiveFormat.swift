/// The archives that can stand for a folder.
package enum ArchiveFormat: String, Sendable, CaseIterable {
  case tar, tarGzip, tarXZ, tarZstandard, zip

  private static let suffixes: [(String, ArchiveFormat)] = [
    (".tar", .tar), (".tar.gz", .tarGzip), (".tgz", .tarGzip), (".tar.xz", .tarXZ), (".txz", .tarXZ),
    (".tar.zst", .tarZstandard), (".tzst", .tarZstandard), (".zip", .zip),
  ]

  /// By the file's name; nil when it is no archive that can be unpacked.
  package init?(fileName: String) {
    let name = fileName.lowercased()
    guard let match = Self.suffixes.first(where: { name.hasSuffix($0.0) && name.count > $0.0.count }) else { return nil }
    self = match.1
  }

  /// `1.2.0` of `name-1.2.0.tar.gz`.
  package static func stem(of fileName: String) -> String {
    let name = fileName.lowercased()
    let longest = suffixes.map(\.0).filter(name.hasSuffix).max { $0.count < $1.count }
    return String(fileName.dropLast(longest?.count ?? 0))
  }
}
