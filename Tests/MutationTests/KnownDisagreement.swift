import APIDiff

/// Where a drawn client notices what the definition (`COMPATIBILITY.md`) calls no break.
///
/// An excuse is a condition on what changed, never a rule's name alone: a wrong finding of the
/// same rule must not hide behind it. The other way round there is none: what we call a break must
/// show in the run of a drawn client, on this processor.
enum KnownDisagreement {
  /// Why the definition says otherwise than the drawn client; nil when it does not.
  static func reason(for verdict: Agreement.Verdict, in agreement: Agreement) -> String? {
    guard agreement.dimension == "C binary", verdict.isBreaking else { return nil }
    if verdict.findings.contains(where: { $0.rule == "c-record-became-opaque" }) {
      return "What became opaque has changed inside as well, which no header shows."
    }
    return verdict.findings.contains(where: isTruth)
      ? "Where any number fitted is a truth value now, and the drawn value is neither 0 nor 1." : nil
  }

  private static func isTruth(_ finding: Finding) -> Bool {
    guard finding.impact.binary == .risky, let match = finding.message.firstMatch(of: /from '([^']*)' to '([^']*)'/)
    else { return false }
    return isInteger(String(match.1)) && match.2 == "_Bool"
  }

  private static func isInteger(_ type: String) -> Bool {
    let words = type.split(separator: " ").map(String.init)
    return !words.isEmpty && words.allSatisfy(integerWords.contains)
  }

  private static let integerWords: Set<String> = [
    "const", "int", "unsigned", "signed", "long", "short", "char", "enum", "common_color", "size_t",
    "common_size", "common_number", "int32_t", "uint32_t", "int64_t", "uint8_t",
  ]
}
