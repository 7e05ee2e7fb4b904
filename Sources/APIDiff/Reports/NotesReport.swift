package import APIModel

/// A section of a changelog (https://keepachangelog.com), for a person to edit: what was added,
/// changed, deprecated and removed, what breaks first, and how clients get along with it.
package enum NotesReport {
  /// - Parameters:
  ///   - old: The old release's snapshots: what a removed declaration said about its successor.
  ///   - title: The release's version; `Unreleased` when it has none.
  ///   - date: `2026-01-31`.
  package static func text(of report: Report, old: [Snapshot], title: String?, date: String?) -> String {
    let hints = Dictionary(old.map { ($0.header.module, $0) }) { first, _ in first }.mapValues(MigrationHints.init)
    let isAlone = report.modules.count == 1
    var entries: [Section: [String]] = [:]
    for module in report.modules {
      let prefix = isAlone ? "" : "\(MarkdownText.code(module.name)): "
      for line in members(of: module) { entries[.added, default: []].append("- \(prefix)\(line)\n") }
      for finding in module.findings.map(\.finding) where plainMember(finding) == nil {
        guard let section = Section(finding) ?? (finding.impact.isBreaking ? .changed : nil) else { continue }
        let line = "- \(prefix)\(entry(finding, hint: hints[module.name]?[finding.symbol.id]))\n"
        // Overloads that changed alike are one entry.
        if entries[section]?.contains(line) != true { entries[section, default: []].append(line) }
      }
    }
    var page = "## [\(title.map(heading) ?? "Unreleased")]\(date.map { " - \(heading($0))" } ?? "")\n"
    for section in Section.allCases {
      guard let lines = entries[section] else { continue }
      let breaking = lines.filter { $0.contains(breakingMark) }
      page += "\n### \(section.rawValue)\n\n" + (breaking + lines.filter { !$0.contains(breakingMark) }).joined()
    }
    return entries.isEmpty ? page + "\nThe public API did not change.\n" : page
  }

  /// Versions and days are written as they are; what is neither is somebody's text.
  private static func heading(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy {
      (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || ".-+".utf8.contains($0)
    }
    return isPlain && text.utf8.count <= 100 ? text : MarkdownText.prose(text, limit: 100)
  }

  private enum Section: String, CaseIterable {
    case added = "Added"
    case changed = "Changed"
    case deprecated = "Deprecated"
    case removed = "Removed"

    /// nil for notes, which no reader of a changelog misses.
    init?(_ finding: Finding) {
      switch finding.kind {
      case .addition: self = .added
      case .deprecation: self = .deprecated
      case .removal: self = finding.new == nil ? .removed : .changed
      case .change: self = .changed
      case .note: return nil
      }
    }
  }

  /// New declarations by their container, in the order of the report.
  private static func members(of module: Report.Module) -> [String] {
    var order: [String] = []
    var names: [String: [String]] = [:]
    for member in module.findings.compactMap({ plainMember($0.finding) }) {
      if names[member.container] == nil { order.append(member.container) }
      if names[member.container]?.contains(member.name) != true { names[member.container, default: []].append(member.name) }
    }
    return order.map { container in
      let list = (names[container] ?? []).map { MarkdownText.code($0, limit: 200) }.joined(separator: ", ")
      return (container.isEmpty ? "" : "\(MarkdownText.code(container, limit: 200)): ") + list
    }
  }

  private static let breakingMark = "**Breaking:** "

  /// A new declaration that breaks nobody is listed by name, with its neighbours.
  private static func plainMember(_ finding: Finding) -> (container: String, name: String)? {
    guard finding.old == nil, finding.new != nil, finding.impact.worst == .none else { return nil }
    let container = ModuleText.container(of: finding.symbol.path)
    let name = container.isEmpty ? finding.symbol.path : String(finding.symbol.path.dropFirst(container.count + 1))
    return (container, name)
  }

  private static func entry(_ finding: Finding, hint: MigrationHints.Hint?) -> String {
    let mark = finding.impact.isBreaking ? breakingMark : ""
    // A message that names the successor already needs no hint.
    let advice = hint.flatMap { $0.isSaid(in: finding.message) ? nil : " " + MarkdownText.prose($0.text) } ?? ""
    return mark + MarkdownText.prose(finding.message) + advice
  }
}

/// What the deprecations of a release told clients to use instead.
private struct MigrationHints {
  struct Hint {
    var text: String
    var successor: String?

    /// A message that names the successor needs no hint.
    func isSaid(in message: String) -> Bool { successor.map { message.contains("'\($0)'") } ?? false }
  }

  private var hints: [String: Hint] = [:]

  init(_ snapshot: Snapshot) {
    for declaration in snapshot.declarations {
      guard let deprecation = declaration.deprecation else { continue }
      if let renamed = deprecation.renamed, !renamed.isEmpty {
        hints[declaration.id] = Hint(text: "Use '\(renamed)' instead.", successor: renamed)
      } else if let message = deprecation.message, !message.isEmpty {
        hints[declaration.id] = Hint(text: Sentence.of(message))
      }
    }
  }

  subscript(id: String) -> Hint? { hints[id] }
}
