import APIModel

extension Rule {
  static let cFunctionBecameInline = Rule(
    id: "c-function-became-inline",
    summary: "A function's body moved into the header.",
    rationale: """
      Clients that are compiled again carry the body themselves. A program that was linked before \
      still asks the library for the symbol.
      """,
    fix: "Keep exporting the function beside the inline definition (`extern inline`).",
    kind: .change,
    impact: Impact(binary: .breaking),
    example: Example(
      old: "int twice(int value);",
      new: "static inline int twice(int value) { return 2 * value; }",
      client: "int main(void) { return twice(0); }"),
    check: .changed { old, new, comparison in
      guard old.kind == .cFunction, new.kind == .cFunction, old.exportsSymbol,
        let now = new.c, now.isStatic || now.isInline && old.c?.isInline != true
      else { return [] }
      let isLost = comparison.exports.loses(old)
      // C's own `inline` wants a definition in the library too, for calls that are not inlined; the
      // library file tells whether it is there. Where all are inlined nobody would miss it.
      let isEverInlined = new.attributes.contains("@always_inline")
      if isLost, !now.isStatic, !isEverInlined, comparison.exports.new == nil { return [Hit(externMessage(old), Impact(binary: .risky))] }
      return [Hit(message(old, isLost), Impact(binary: isLost ? .breaking : .none))]
    })
}

private func message(_ old: Declaration, _ isLost: Bool) -> String {
  isLost
    ? "The function '\(old.name)' is inline now: clients compile, but programs that were linked before miss its symbol."
    : "The function '\(old.name)' is inline now, and programs that were linked before miss nothing."
}

private func externMessage(_ old: Declaration) -> String {
  "The function '\(old.name)' is inline now: the library must keep a definition for programs that were linked before."
}
