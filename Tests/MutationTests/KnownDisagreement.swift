import APIDiff
import APIModel

/// Where a drawn client notices what the definition (`COMPATIBILITY.md`) calls no break, or cannot
/// notice what is one.
///
/// What we call a break of C programs must show in the run of a drawn client, on this processor.
/// Compiled Swift clients are only linked.
enum KnownDisagreement {
  /// Why the definition says otherwise than the drawn client; nil when it does not.
  static func reason(for verdict: Agreement.Verdict, in agreement: Agreement) -> String? {
    if agreement.dimension == "Swift symbols" { return verdict.isBreaking ? nil : unseenInSymbols(verdict) }
    guard agreement.dimension == "C binary", verdict.isBreaking else { return nil }
    if verdict.findings.contains(where: { $0.rule == "c-record-became-opaque" }) {
      return "What became opaque has changed inside as well, which no header shows."
    }
    return nil
  }

  /// How a value is laid out or owned, and what a witness table lacks, shows when a client runs. The
  /// fixtures of these rules do.
  private static func unseenInSymbols(_ verdict: Agreement.Verdict) -> String? {
    let isUnseen = verdict.findings.filter { $0.impact.binary == .breaking }.allSatisfy {
      // A payload that is in a box now.
      seenWhenRun.contains($0.rule) || $0.rule == "swift-symbol-removed" && $0.symbol.kind == .enumCase
    }
    return isUnseen ? "It shows when the client runs, which it does not here." : nil
  }

  private static let seenWhenRun: Set<String> = [
    "swift-associated-type-added", "swift-associated-type-constraint-added", "swift-case-added", "swift-consuming-added",
    "swift-consuming-removed", "swift-frozen-added", "swift-frozen-layout-changed", "swift-frozen-removed",
    "swift-inherited-protocol-added", "swift-requirement-added", "swift-setter-added", "swift-type-constraint-added",
  ]
}
