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
      var members: [(container: String, names: [String])] = []
      for judged in module.findings {
        let finding = judged.finding
        let section = Section(finding)
        if section == .added, let member = plainMember(finding) {
          if members.last?.container == member.container {
            members[members.count - 1].names.append(member.name)
          } else {
            members.append((member.container, [member.name]))
          }
        } else if section != nil || finding.impact.isBreaking {
          let text = entry(finding, hint: hints[module.name]?[finding.symbol.id])
          entries[section ?? .changed, default: []].append("- \(prefix)\(text)\n")
        }
      }
      for member in members {
        let names = member.names.map { MarkdownText.code($0, limit: 200) }.joined(separator: ", ")
        let place = member.container.isEmpty ? "" : "\(MarkdownText.code(member.container, limit: 200)): "
        entries[.added, default: []].append("- \(prefix)\(place)\(names)\n")
      }
    }
    var page = "## [\(title.map(heading) ?? "Unreleased")]\(date.map { " - \(heading($0))" } ?? "")\n"
    for section in Section.allCases {
      guard let lines = entries[section] else { continue }
      page += "\n### \(section.rawValue)\n\n" + lines.joined()
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

  /// A new declaration that breaks nobody is listed by name, with its neighbours.
  private static func plainMember(_ finding: Finding) -> (container: String, name: String)? {
    guard finding.old == nil, finding.new != nil, finding.impact.worst == .none else { return nil }
    let container = ModuleText.container(of: finding.symbol.path)
    let name = container.isEmpty ? finding.symbol.path : String(finding.symbol.path.dropFirst(container.count + 1))
    return (container, name)
  }

  private static func entry(_ finding: Finding, hint: MigrationHints.Hint?) -> String {
    let mark = finding.impact.isBreaking ? "**Breaking:** " : ""
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
