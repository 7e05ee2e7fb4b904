package import APIModel

/// What comparing stored snapshots with their sources found.
package struct Verification: Sendable {
  package enum Outcome: Sendable {
    case matches
    /// Equal for clients; places, spellings or documentation differ, as another tool writes them.
    case matchesButForTool(SnapshotDifference)
    /// The file is not what its sources say, and the same tool made both.
    case edited(SnapshotDifference)
    /// Other facts for clients, but another tool made the stored one: it may be either.
    case unclear(SnapshotDifference)
    /// The stored one says that it is of another commit than the tag.
    case movedTag(stored: String, tag: String)
    /// The sources do not vend the module.
    case noModule
    /// There is no tag.
    case noTag
    /// Reading the stored snapshot or the sources failed.
    case failed(String, isInput: Bool)
  }

  package let module: String
  package let version: String
  package let file: String
  package let tag: String?
  /// What made the stored snapshot, and what made the fresh one.
  package let tools: (stored: String, now: String)?
  package let outcome: Outcome

  package init(
    module: String, version: String, file: String, tag: String?, tools: (stored: String, now: String)? = nil,
    outcome: Outcome
  ) {
    self.module = module
    self.version = version
    self.file = file
    self.tag = tag
    self.tools = tools
    self.outcome = outcome
  }

  /// - Parameters:
  ///   - stored: What the file says.
  ///   - extracted: What the sources at the tag say.
  package static func outcome(stored: Snapshot, extracted: Snapshot) -> Outcome {
    if let old = stored.header.commit, let new = extracted.header.commit, old != new {
      return .movedTag(stored: old, tag: new)
    }
    let difference = SnapshotDifference(stored: stored, extracted: extracted)
    if difference.isEmpty {
      return stored.header.date == extracted.header.date || stored.header.date == nil ? .matches : .edited(difference)
    }
    guard difference.isOfOtherTool else { return .edited(difference) }
    return difference.touchesInterface ? .unclear(difference) : .matchesButForTool(difference)
  }

  /// Whether the snapshot certainly tells something else than its sources.
  package var isViolation: Bool {
    switch outcome {
    case .edited, .movedTag, .noModule: true
    default: false
    }
  }

  package var isClean: Bool {
    switch outcome {
    case .matches, .matchesButForTool: true
    default: false
    }
  }
}

/// The outcome of a verification for people and for programs.
package enum VerificationReport {
  package static func text(of verifications: [Verification], style: TextStyle) -> String {
    var lines = TextLines(style: style)
    for verification in verifications {
      let words = words(verification)
      let ink: TextStyle.Ink = verification.isClean ? .green : verification.isViolation ? .red : .yellow
      lines.paragraph("\(verification.module) \(verification.version): \(words.summary)", indent: 0, ink: ink)
      for (label, text) in words.details { lines.labelled(label, text, indent: 2, labelWidth: 8) }
      if !words.fix.isEmpty { lines.labelled("fix", words.fix, indent: 2, labelWidth: 8) }
    }
    lines.gap()
    let clean = verifications.count(where: \.isClean)
    lines.paragraph("\(clean) of \(verifications.count) stored releases are what their sources say.", indent: 0)
    return lines.text
  }

  package static func json(of verifications: [Verification]) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("schema", JSONReport.schema)
      json.key("releases")
      json.array { json in
        for verification in verifications {
          let words = words(verification)
          json.object { json in
            json.field("module", verification.module)
            json.field("version", verification.version)
            json.field("file", verification.file)
            json.optional("tag", verification.tag)
            json.field("outcome", words.id)
            json.field("summary", words.summary)
            json.key("firstDifference")
            write(first(verification), &json)
            json.optional("fix", words.fix.isEmpty ? nil : words.fix)
          }
        }
      }
    }
    json.newline()
    return TerminalText.escapeJSON(String(decoding: json.bytes, as: UTF8.self))
  }

  private static func write(_ entry: SnapshotDifference.Entry?, _ json: inout JSONWriter) {
    guard let entry else { return json.null() }
    json.object { json in
      json.field("symbol", entry.name)
      json.optional("stored", entry.stored?.text)
      json.optional("sources", entry.extracted?.text)
    }
  }

  private static func first(_ verification: Verification) -> SnapshotDifference.Entry? {
    switch verification.outcome {
    case .edited(let difference), .unclear(let difference), .matchesButForTool(let difference): difference.first
    default: nil
    }
  }

  // MARK: Words

  private typealias Words = (id: String, summary: String, details: [(String, String)], fix: String)

  private static func words(_ verification: Verification) -> Words {
    let again = "apidiff snapshot --force --ref \(verification.tag ?? "TAG") \(verification.version)"
    let tools = verification.tools.map { "stored by \($0.stored), read now by \($0.now)" } ?? ""
    switch verification.outcome {
    case .matches: return ("matches", "as its sources say", [], "")
    case .matchesButForTool(let difference):
      let details = [("tool", tools)] + self.details(difference)
      return ("matches-but-for-tool", "the same for clients; written by another tool", details, "")
    case .edited(let difference):
      return ("edited", "not what its sources say: edited or stale", details(difference), "take it again: \(again)")
    case .unclear(let difference):
      let details = [("tool", tools)] + self.details(difference)
      return (
        "unclear", "differs, and another tool made it: edited, or read differently", details,
        "verify with the tool that made it, or review the change that this makes: \(again)"
      )
    case .movedTag(let stored, let tag):
      return (
        "moved-tag", "of another commit than its tag",
        [("stored", stored), ("tag", "\(tag) (\(verification.tag ?? ""))")],
        "find out whether the tag was moved; if it is right now, take the snapshot again: \(again)"
      )
    case .noModule:
      return ("no-module", "its sources vend no such module", [], "remove \(verification.file), or name the module as it was with --module")
    case .noTag:
      return ("no-tag", "no tag of that version here, so that it cannot be verified", [], "fetch the tags: git fetch --tags (and --unshallow in a shallow clone)")
    case .failed(let message, let isInput):
      let details = message.split(separator: "\n").map { ("", String($0)) }
      return (isInput ? "unreadable" : "failed", isInput ? "the stored file cannot be read" : "its sources could not be read", details, "")
    }
  }

  private static func details(_ difference: SnapshotDifference) -> [(String, String)] {
    var details: [(String, String)] = []
    if !difference.headerFacts.isEmpty { details.append(("module", "other \(difference.headerFacts.joined(separator: ", "))")) }
    guard let first = difference.first else {
      return details.isEmpty ? [("module", "another date")] : details
    }
    switch first.kind {
    case .missing: details.append(("first", "'\(first.name)' is missing"))
    case .invented: details.append(("first", "'\(first.name)' is not in the sources"))
    case .differs(let facts): details.append(("first", "'\(first.name)' differs in \(facts.joined(separator: ", "))"))
    }
    if let stored = first.stored { details.append(("stored", stored.text)) }
    if let extracted = first.extracted { details.append(("sources", extracted.text)) }
    if difference.entries.count > 1 { details.append(("", "and \(difference.entries.count - 1) more")) }
    return details
  }
}
