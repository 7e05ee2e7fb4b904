package import APIModel

/// Whether a released archive is what its tag says: the same API, exports and headers.
package struct ArchiveComparison: Sendable, Hashable {
  /// A header or another file by its path, with its content's checksum.
  package struct File: Sendable, Hashable {
    package var path: String
    package var digest: String

    package init(path: String, digest: String) {
      self.path = path
      self.digest = digest
    }

    package var isHeader: Bool {
      let name = path.lowercased()
      return [".h", ".hh", ".hpp", ".hxx", ".h++", ".inc"].contains(where: name.hasSuffix)
    }
  }

  /// One of both sides: what was read, and the files that lie there.
  package struct Side: Sendable {
    package var snapshots: [Snapshot]
    package var files: [File]

    package init(snapshots: [Snapshot], files: [File]) {
      self.snapshots = snapshots
      self.files = files
    }
  }

  /// What changed from the tag to the archive.
  package var report: Report
  package var headersInTagOnly: [String]
  package var headersInArchiveOnly: [String]
  /// There on both sides, with another content.
  package var headersThatDiffer: [String]
  /// What is no header: how a release is made, and where the archive of liblzma 5.6.0 had its secret.
  package var othersInArchiveOnly: [String]
  package var othersThatDiffer: [String]

  package init(tag: Side, archive: Side) {
    report = compare(old: tag.snapshots, new: archive.snapshots)
    let before = Dictionary(tag.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(archive.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let lost = before.values.filter { after[$0.path] == nil }
    let gained = after.values.filter { before[$0.path] == nil }
    let differing = after.values.filter { file in before[file.path].map { $0.digest != file.digest } ?? false }
    headersInTagOnly = lost.filter(\.isHeader).map(\.path).sorted()
    headersInArchiveOnly = gained.filter(\.isHeader).map(\.path).sorted()
    headersThatDiffer = differing.filter(\.isHeader).map(\.path).sorted()
    othersInArchiveOnly = gained.filter { !$0.isHeader }.map(\.path).sorted()
    othersThatDiffer = differing.filter { !$0.isHeader }.map(\.path).sorted()
  }

  package var findings: [Finding] { report.modules.flatMap(\.findings).map(\.finding) }

  /// The archive is not what the tag is, for clients.
  package var isDifferent: Bool {
    !findings.isEmpty || !headersInTagOnly.isEmpty || !headersInArchiveOnly.isEmpty || !headersThatDiffer.isEmpty
  }
}
