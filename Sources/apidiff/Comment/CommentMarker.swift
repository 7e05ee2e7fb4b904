import APIDiff

/// The invisible first line by which a comment is found again. It names the modules, so that
/// two checks of one repository keep a comment each.
struct CommentMarker: Sendable, Hashable {
  let line: String

  /// - Parameter key: Instead of the modules' names, when these change with the pull request.
  init(modules: [String], key: String?) {
    let name = key.map { "key=\(Self.inert($0))" } ?? "modules=\(modules.map(Self.inert).sorted().joined(separator: ","))"
    line = "<!-- apidiff-comment 1 \(name.utf8.count > 300 ? "modules=\(Self.digest(of: name))" : name) -->"
  }

  /// The first line must be the marker and nothing else: text further down may be anybody's.
  func isIn(_ body: String) -> Bool {
    let first = body.prefix { !$0.isNewline }
    return first == line
  }

  /// Letters, digits, `_` and `.` alone: no `-->` ends the comment, and no name looks like two.
  private static func inert(_ name: String) -> String {
    PercentEncoding.component(name).replacing("-", with: "%2D").replacing("~", with: "%7E")
  }

  /// FNV-1a: short and stable. It keeps comments apart; it guards nothing.
  private static func digest(of text: String) -> String {
    let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }
}
