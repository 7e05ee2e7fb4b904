import APIModel
import Foundation

/// Surfaces that were read before, one file each, found by what they were read from and with.
///
/// A file is written whole or not at all, and says what it should contain: one that is cut off,
/// damaged or of another apidiff is ignored and replaced. Runs side by side may write the same
/// file; both write the same.
struct SurfaceCache: Sendable {
  let folder: String
  private static let format = 1
  /// More entries than anybody compares; the oldest go first.
  private static let maximumCount = 200

  init(folder: String = "\(CacheFolder.path())/surfaces") { self.folder = folder }

  /// The first line of a file.
  private struct Index: Codable {
    var format: Int
    var key: String
    var hasGuessedName: Bool
    var isSingleHeader: Bool
    var others: [String]
    /// Of the snapshots, one after the other.
    var sizes: [Int]
    /// How many of them were not asked for.
    var unwanted: Int
    var digest: String
  }

  func surface(for key: String) -> ModuleSurface? {
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path(of: key)), options: .mappedIfSafe),
      let end = data.firstIndex(of: 0x0A),
      let index = try? JSONDecoder().decode(Index.self, from: data[..<end]),
      index.format == Self.format, index.key == key, index.unwanted <= index.sizes.count, index.unwanted >= 0
    else { return nil }
    let body = data[(end + 1)...]
    guard index.sizes.allSatisfy({ $0 >= 0 && $0 <= body.count }), index.sizes.reduce(0, +) == body.count,
      Self.digest(of: body) == index.digest
    else { return nil }
    var snapshots: [Snapshot] = []
    var start = body.startIndex
    for size in index.sizes {
      let part = body[start..<start + size]
      guard let snapshot = part.withUnsafeBytes({ try? SnapshotReader.snapshot(from: $0) }) else { return nil }
      snapshots.append(snapshot)
      start += size
    }
    var surface = ModuleSurface(snapshots: Array(snapshots.dropLast(index.unwanted)))
    surface.unwanted = snapshots.suffix(index.unwanted)
    surface.others = index.others
    surface.hasGuessedName = index.hasGuessedName
    surface.isSingleHeader = index.isSingleHeader
    return surface
  }

  /// A cache that cannot be written costs time, and nothing else.
  func store(_ surface: ModuleSurface, for key: String) {
    let parts = (surface.snapshots + surface.unwanted).map { SnapshotWriter.bytes(of: $0) }
    let body = Data(parts.joined())
    let index = Index(
      format: Self.format, key: key, hasGuessedName: surface.hasGuessedName, isSingleHeader: surface.isSingleHeader,
      others: surface.others, sizes: parts.map(\.count), unwanted: surface.unwanted.count, digest: Self.digest(of: body))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let head = try? encoder.encode(index) else { return }
    try? AtomicFile.write(Array(head) + [0x0A] + Array(body), to: path(of: key), overwriting: true)
    removeOldest()
  }

  private func path(of key: String) -> String { "\(folder)/\(ContentHash.of(key)).surface" }

  private static func digest(of data: Data) -> String {
    var hash = ContentHash()
    data.withUnsafeBytes { hash.combine($0) }
    return hash.text
  }

  private func removeOldest() {
    let files = FileManager.default
    guard let names = try? files.contentsOfDirectory(atPath: folder), names.count > Self.maximumCount else { return }
    let dated = names.map { name -> (path: String, date: Date) in
      let path = "\(folder)/\(name)"
      return (path, (try? files.attributesOfItem(atPath: path)[.modificationDate] as? Date).flatMap { $0 } ?? .distantPast)
    }
    for entry in dated.sorted(by: { $0.date < $1.date }).dropLast(Self.maximumCount / 2) {
      try? files.removeItem(atPath: entry.path)
    }
  }
}
