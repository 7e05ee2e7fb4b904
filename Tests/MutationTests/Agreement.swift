import APIDiff
import APIModel

/// Where the compilers and we agree on a batch, and where not.
struct Agreement: Sendable {
  /// One slot in one dimension.
  struct Verdict: Sendable {
    let slot: Slot
    let isBreaking: Bool
    let isReported: Bool
    /// What the compiler or the loader said.
    let evidence: [String]
    let findings: [Finding]

    var agrees: Bool { isBreaking == isReported }
  }

  /// `source in Swift 5 mode`, `binary` …
  let dimension: String
  var verdicts: [Verdict]

  var truePositives: Int { verdicts.count { $0.isBreaking && $0.isReported } }
  var missed: [Verdict] { verdicts.filter { $0.isBreaking && !$0.isReported } }
  var refuted: [Verdict] { verdicts.filter { !$0.isBreaking && $0.isReported } }

  /// 1 when there is nothing to report.
  var precision: Double { ratio(truePositives, truePositives + refuted.count) }
  /// 1 when there is nothing to find.
  var recall: Double { ratio(truePositives, truePositives + missed.count) }

  /// Without what this processor or no header shows (`KnownDisagreement`).
  private func unexplained(_ verdicts: [Verdict]) -> Int {
    verdicts.count { KnownDisagreement.reason(for: $0, in: self) == nil }
  }

  private func ratio(_ part: Int, _ whole: Int) -> Double { whole == 0 ? 1 : Double(part) / Double(whole) }

  var summary: String {
    "\(dimension): \(verdicts.count) slots, \(truePositives + missed.count) breaking, "
      + "agreement \(Self.percent(ratio(verdicts.count { $0.agrees }, verdicts.count))), "
      + "precision \(Self.percent(precision)), recall \(Self.percent(recall)), "
      + "without what is known precision \(Self.percent(ratio(truePositives, truePositives + unexplained(refuted)))), "
      + "recall \(Self.percent(ratio(truePositives, truePositives + unexplained(missed))))"
  }

  private static func percent(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    return "\(thousandths / 10).\(thousandths % 10) %"
  }
}

extension Agreement.Verdict {
  /// The disagreement with all that is needed to look into it.
  func description(sections: [String]) -> String {
    var lines = ["\(isBreaking ? "MISSED" : "REFUTED") slot \(slot.index), \(slot.family.name): \(slot.mutation)"]
    for section in sections {
      let old = slot.text(section)
      let new = slot.text(section, new: true)
      lines += Self.difference(old, new).map { "  \(section) \($0)" }
    }
    lines += evidence.prefix(3).map { "  says: \($0)" }
    lines += findings.map { "  found: \($0.rule) \($0.impact.source)/\($0.impact.binary)"
        + "\($0.impact.onlyInSwift6 ? "@6" : "") \($0.symbol.path): \($0.message)" }
    return lines.joined(separator: "\n")
  }

  /// Lines of one side alone, white space folded.
  private static func difference(_ old: String, _ new: String) -> [String] {
    func lines(_ text: String) -> [String] {
      text.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
    }
    let (before, after) = (lines(old), lines(new))
    return before.filter { !after.contains($0) }.map { "- \($0)" }
      + after.filter { !before.contains($0) }.map { "+ \($0)" }
  }
}

/// Findings by the slot that they are about.
enum Attribution {
  /// - Returns: slot → findings. Findings that name no slot are under -1.
  static func slots(of findings: [Finding], in slots: [Slot]) -> [Int: [Finding]] {
    let operators = slots.map { (Slot.operatorPart($0.index), $0.index) }
    return Dictionary(grouping: findings) { finding in
      // What happens to another module's type is told by the message alone.
      let texts = [
        finding.symbol.path, finding.message, finding.old?.declaration ?? "", finding.new?.declaration ?? "", finding.symbol.id,
      ]
      for text in texts {
        if let match = text.firstMatch(of: /(?i:slot)_?(\d+)/), let slot = Int(match.1) { return slot }
        // One operator's name can be part of another's.
        let named = operators.filter { text.contains($0.0) }.max { $0.0.count < $1.0.count }
        if let named { return named.1 }
      }
      return -1
    }
  }
}
