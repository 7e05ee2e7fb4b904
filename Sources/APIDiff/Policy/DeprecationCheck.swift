import APIModel

/// Looks at what a new deprecation tells its users.
struct DeprecationCheck: Sendable {
  let demands: Policy.DeprecationDemands
  let surface: Snapshot

  /// nil when nothing is missing.
  func judge(_ finding: Finding, _ cost: Cost) -> ModuleJudge.Judgement? {
    guard let declaration = declaration(of: finding), let clause = declaration.deprecation else { return nil }
    let problems = self.problems(of: clause, on: declaration)
    guard let worst = problems.max(by: { $0.verdict == .advice && $1.verdict == .violation }) else { return nil }
    let texts = problems.filter { $0.verdict == worst.verdict }.map(\.text)
    return ModuleJudge.Judgement(worst.verdict, cost, "deprecates API: " + texts.joined(separator: "; "))
  }

  private func declaration(of finding: Finding) -> Declaration? {
    surface.declarations.first { $0.id == finding.symbol.id }
      ?? surface.declarations.first { $0.qualifiedName == finding.symbol.path && $0.isDeprecated }
  }

  private func problems(of clause: Availability, on declaration: Declaration) -> [(verdict: Verdict, text: String)] {
    var problems: [(Verdict, String)] = []
    func report(_ demand: Policy.Demand, _ text: String) {
      if let verdict = demand.verdict { problems.append((verdict, text)) }
    }
    let message = clause.message ?? ""
    if message.isEmpty, clause.renamed == nil { report(demands.message, "it has neither a message nor a replacement") }
    if let renamed = clause.renamed {
      if !exists(renamed, for: declaration) {
        report(demands.existingReplacement, "its replacement '\(renamed)' is not in the API")
      }
    } else {
      report(demands.replacement, "it names no replacement (renamed:)")
    }
    if let pattern = demands.mentions, !pattern.matches(message) {
      report(demands.mentionsDemand, "its message does not say '\(pattern.text.trimmed(of: "*"))'")
    }
    return problems.map { (verdict: $0.0, text: $0.1) }
  }

  /// Swift writes a replacement with its labels, with or without its container; `getter:` and
  /// `setter:` stand before properties that took a method's place.
  private func exists(_ name: String, for declaration: Declaration) -> Bool {
    var name = name
    for prefix in ["getter:", "setter:", "\(surface.header.module)."] where name.hasPrefix(prefix) {
      name.removeFirst(prefix.count)
    }
    let container = declaration.path.dropLast().joined(separator: ".")
    let wanted = [name, container.isEmpty ? name : "\(container).\(name)"]
    return surface.declarations.contains { other in
      guard other.id != declaration.id else { return false }
      if wanted.contains(other.qualifiedName) { return true }
      // Without labels the base name must do.
      let base = (other.path.dropLast() + [other.baseName]).joined(separator: ".")
      return !name.contains("(") && wanted.contains(base)
    }
  }
}

extension String {
  fileprivate func trimmed(of character: Character) -> String {
    String(drop { $0 == character }.reversed().drop { $0 == character }.reversed()).trimmingSpaces
  }

  private var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
