import APIModel

/// The groups of a report for people, worst first.
enum Severity: CaseIterable {
  case breaking, risky, deprecated, added, noted

  init(_ finding: Finding) {
    self =
      if finding.impact.isBreaking {
        .breaking
      } else if finding.impact.worst == .risky {
        .risky
      } else {
        switch finding.kind {
        case .deprecation: .deprecated
        case .addition: .added
        case .removal, .change, .note: .noted
        }
      }
  }

  var title: String {
    switch self {
    case .breaking: "Breaking"
    case .risky: "Risky"
    case .deprecated: "Deprecated"
    case .added: "Added"
    case .noted: "Notes"
    }
  }

  var explanation: String {
    switch self {
    case .breaking: "clients stop compiling or running"
    case .risky: "only unusual clients notice"
    case .deprecated: "still works; clients are told to move on"
    case .added: "new for clients, compatible"
    case .noted: "compatible, good to know"
    }
  }

  var ink: TextStyle.Ink {
    switch self {
    case .breaking: .boldRed
    case .risky: .yellow
    case .deprecated: .yellow
    case .added: .green
    case .noted: .blue
    }
  }

  /// `1 addition`, `3 additions`.
  func counted(_ count: Int) -> String {
    switch self {
    case .breaking: "\(count) breaking \(count == 1 ? "change" : "changes")"
    case .risky: "\(count) risky \(count == 1 ? "change" : "changes")"
    case .deprecated: "\(count) \(count == 1 ? "deprecation" : "deprecations")"
    case .added: "\(count) \(count == 1 ? "addition" : "additions")"
    case .noted: "\(count) \(count == 1 ? "note" : "notes")"
    }
  }
}
