import APIModel

/// What a report says besides its findings: how sides without a version are called, and where
/// their sources can be read.
package struct ReportLabels: Sendable, Hashable {
  package var old: String
  package var new: String
  package var links: SourceLinks

  package init(old: String = "old", new: String = "new", links: SourceLinks = SourceLinks()) {
    self.old = old
    self.new = new
    self.links = links
  }

  /// `Yams 5.0.1 → 6.2.2`
  func title(of module: Report.Module) -> String {
    "\(module.name) \(module.oldVersion ?? old) → \(module.newVersion ?? new)"
  }
}

/// The addresses below which the sources of both sides can be read, as GitHub and GitLab lay them
/// out: `BASE/path/to/file#L12`.
package struct SourceLinks: Sendable, Hashable {
  package var old: String?
  package var new: String?

  package init(old: String? = nil, new: String? = nil) {
    self.old = old
    self.new = new
  }

  /// nil without an address, or for a path that would leave it.
  func link(to location: SourceLocation, isNew: Bool) -> String? {
    guard let base = isNew ? new : old, base.hasPrefix("https://") || base.hasPrefix("http://"),
      !location.file.hasPrefix("/")
    else { return nil }
    let parts = location.file.split(separator: "/", omittingEmptySubsequences: false)
    guard !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else { return nil }
    let trimmed = base.hasSuffix("/") ? String(base.dropLast()) : base
    return PercentEncoding.address(trimmed) + "/" + PercentEncoding.path(location.file) + "#L\(location.line)"
  }
}

/// Percent-encoding (RFC 3986).
package enum PercentEncoding {
  /// Keeps unreserved characters and slashes.
  package static func path(_ text: String) -> String { encode(text, keeping: "/") }

  /// Keeps unreserved characters alone: for one component of a path or query.
  package static func component(_ text: String) -> String { encode(text, keeping: "") }

  /// For an address that is one already: only what no address may contain is encoded.
  static func address(_ text: String) -> String { encode(text, keeping: "/:?#@!$&+,;=%") }

  private static func encode(_ text: String, keeping kept: String) -> String {
    var result = ""
    for byte in text.utf8 {
      let scalar = Unicode.Scalar(byte)
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        result.unicodeScalars.append(scalar)
      case _ where byte < 0x80 && ("-._~".unicodeScalars.contains(scalar) || kept.unicodeScalars.contains(scalar)):
        result.unicodeScalars.append(scalar)
      default:
        result += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
    return result
  }
}
