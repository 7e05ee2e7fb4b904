import APIDiff

/// Where the compiler's answer for one client is not the definition's (`COMPATIBILITY.md`).
enum KnownDisagreement {
  /// Why the definition says otherwise than the drawn client; nil when it does not.
  static func reason(for verdict: Agreement.Verdict, in agreement: Agreement) -> String? {
    guard let rules = reasons[agreement.dimension] else { return nil }
    if verdict.isBreaking { return nil }
    let breaking = verdict.findings.filter { $0.impact.isBreaking }
    return breaking.allSatisfy { rules[$0.rule] != nil } ? breaking.lazy.compactMap { rules[$0.rule] }.first : nil
  }

  /// Dimension → rule → reason.
  private static let reasons: [String: [String: String]] = [
    "C binary": [
      "c-result-type-changed": """
        Values that both types have are read right on this processor; the calling convention \
        promises nothing for the others.
        """,
      "c-typedef-target-changed": "The drawn client passes the type by pointer, and its memory was not looked at.",
      "c-callback-signature-changed": """
        An argument that is wider than the callback's parameter is read right on this processor as \
        long as its value fits.
        """,
      "c-parameter-type-changed": """
        An unsigned value that became wider is extended by this processor; the calling convention \
        does not promise it.
        """,
      "c-function-variadic-changed": "This processor passes the same arguments in the same way; others do not.",
      "c-record-layout-changed": """
        Where only the alignment grew: this processor reads memory that is not aligned as well.
        """,
    ],
  ]
}
