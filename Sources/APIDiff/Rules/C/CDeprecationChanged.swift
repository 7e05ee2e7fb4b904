import APIModel

extension Rule {
  static let cDeprecationChanged = Rule(
    id: "c-deprecation-changed",
    summary: "The message of a deprecation changed, or the deprecation is gone.",
    rationale: "Nobody's build changes, but the advice does.",
    fix: "Nothing to do.",
    kind: .note,
    impact: .none,
    example: Example(
      old: """
        __attribute__((deprecated("use volume"))) int area(int side);
        """,
      new: """
        __attribute__((deprecated("use volume2"))) int area(int side);
        """,
      client: "int main(void) { return area(2); }"),
    check: .changed { old, new, _ in
      guard let before = old.deprecation else { return [] }
      guard let after = new.deprecation else {
        return [Hit("The \(new.cNoun) '\(new.cDisplayName)' is no longer deprecated.", .none, detail: "gone")]
      }
      guard before.message != after.message else { return [] }
      return [Hit("The deprecation of '\(new.cDisplayName)' says \"\(after.message ?? "")\" now.", .none)]
    })
}
