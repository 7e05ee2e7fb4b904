import APIDiff

/// Where the compiler's answer for one client is not the definition's (`COMPATIBILITY.md`).
///
/// An excuse is a condition on what changed, never a rule's name alone: a wrong finding of the
/// same rule must not hide behind it.
enum KnownDisagreement {
  /// Why the definition says otherwise than the drawn client; nil when it does not.
  static func reason(for verdict: Agreement.Verdict, in agreement: Agreement) -> String? {
    if agreement.dimension == "Swift symbols" { return verdict.isBreaking ? nil : unseenInSymbols(verdict) }
    guard agreement.dimension == "C binary" else { return nil }
    if verdict.isBreaking {
      return verdict.findings.lazy.compactMap { finding in blindSpots.first { $0.applies(finding) }?.reason }.first
    }
    let reasons = verdict.findings.filter { $0.impact.binary == .breaking }.map { finding in
      excuses.first { $0.applies(finding) }?.reason
    }
    return reasons.allSatisfy { $0 != nil } ? reasons.lazy.compactMap { $0 }.first : nil
  }

  /// These clients are linked and never run: how a value is laid out or owned, and what a witness
  /// table lacks, shows when they run. The fixtures of these rules do.
  private static func unseenInSymbols(_ verdict: Agreement.Verdict) -> String? {
    if verdict.slot.text("library", new: true).contains("package ") {
      return "What is only for the package has symbols still; it is not in the graph, and gone for us."
    }
    let isUnseen = verdict.findings.filter { $0.impact.binary == .breaking }.allSatisfy { seenWhenRun.contains($0.rule) }
    return isUnseen ? "It shows when the client runs, which it does not here." : nil
  }

  private static let seenWhenRun: Set<String> = [
    "swift-associated-type-added", "swift-associated-type-constraint-added", "swift-case-added", "swift-consuming-added",
    "swift-consuming-removed", "swift-frozen-added", "swift-frozen-layout-changed", "swift-frozen-removed",
    "swift-inherited-protocol-added", "swift-requirement-added", "swift-setter-added",
  ]

  private struct Excuse: Sendable {
    var reason: String
    var applies: @Sendable (Finding) -> Bool
  }

  /// Breaks that no header shows.
  private static let blindSpots = [
    Excuse(reason: "What became opaque has changed inside as well.") { $0.rule == "c-record-became-opaque" },
    Excuse(reason: "Where any number fitted is a truth value now, and the drawn value is none.") { finding in
      guard let (before, after) = types(in: finding) else { return false }
      return finding.impact.binary == .risky && isInteger(before) && after == "_Bool"
    },
  ]

  private static let excuses = [
    Excuse(
      reason: """
        One integer became another, and the drawn value is in both: a little-endian processor reads it \
        right, from a register as from memory. Others do not, and other values are cut off.
        """
    ) { finding in
      guard let (before, after) = types(in: finding) else { return false }
      return isInteger(before) && isInteger(after)
    },
    Excuse(
      reason: """
        The callback's integers have other widths, or it is given more: this processor's functions read \
        what they want from registers.
        """
    ) { finding in
      guard finding.rule == "c-callback-signature-changed", let (before, after) = types(in: finding),
        let old = parameters(of: before), let new = parameters(of: after), old.count <= new.count
      else { return false }
      return zip(old, new).allSatisfy { unqualified($0) == unqualified($1) || isInteger($0) && isInteger($1) }
    },
    Excuse(
      reason: "Fixed and variable arguments that are no floating numbers are passed alike on this processor."
    ) { finding in
      // Of the parameters; results come back as before.
      let texts = [finding.old, finding.new].compactMap { $0?.declaration.split(separator: "(").last }.joined()
      return finding.rule == "c-function-variadic-changed" && !texts.contains("float") && !texts.contains("double")
    },
    Excuse(reason: "A function that takes less at the end does not look at what it is given more on this processor.") { finding in
      guard finding.rule == "c-parameter-removed", let old = finding.old?.declaration, let new = finding.new?.declaration
      else { return false }
      return old.hasPrefix(new.dropLast() + ", ")
    },
    Excuse(reason: "The drawn library only copies what the alias stands for, and both are eight bytes.") { finding in
      finding.rule == "c-typedef-target-changed" && finding.message.contains("'int *'")
        && finding.message.contains("'struct common_pair'")
    },
    Excuse(reason: "Only the alignment grew: this processor reads memory that is not aligned as well.") {
      $0.rule == "c-record-layout-changed" && $0.message.contains(" is aligned to ")
    },
  ]

  private static func types(in finding: Finding) -> (String, String)? {
    guard let match = finding.message.firstMatch(of: /from '([^']*)' to '([^']*)'/) else { return nil }
    return (String(match.1), String(match.2))
  }

  private static func unqualified(_ type: String) -> String { type.replacing("const ", with: "") }

  /// Integers, and pointers to them.
  private static func isInteger(_ type: String) -> Bool {
    let words = type.split { $0 == " " || $0 == "*" }.map(String.init)
    return !words.isEmpty && words.allSatisfy(integerWords.contains)
  }

  private static let integerWords: Set<String> = [
    "const", "int", "unsigned", "signed", "long", "short", "char", "_Bool", "enum", "common_color", "size_t",
    "common_size", "common_number", "int32_t", "uint32_t", "int64_t", "uint8_t",
  ]

  /// `int (*)(void *, int)` → `["void *", "int"]`
  private static func parameters(of callback: String) -> [String]? {
    guard let match = callback.firstMatch(of: /^([^(]*)\(\*\)\((.*)\)$/) else { return nil }
    return [String(match.1)] + match.2.split(separator: ", ").map(String.init)
  }
}
