import APIModel

extension Rule {
  static let cCallingConventionChanged = Rule(
    id: "c-calling-convention-changed",
    summary: "A function or callback is called in another way.",
    rationale: """
      Clients that are compiled again follow the header. A compiled client puts arguments where the \
      function does not look for them. A client's own callback no longer fits.
      """,
    fix: "Give the function with the new convention a new name.",
    kind: .change,
    impact: .breaking,
    example: Example(
      old: "typedef int (*compare)(int a, int b);",
      new: "typedef int (__attribute__((ms_abi)) *compare)(int a, int b);",
      client: """
        static int less(int a, int b) { return a < b; }
        compare first = less;
        """),
    check: .changed { old, new, _ in
      guard old.kind == new.kind, old.c?.callingConvention != new.c?.callingConvention else { return [] }
      let names = (old.c?.callingConvention ?? "the default", new.c?.callingConvention ?? "the default")
      let isCallback = old.kind != .cFunction
      return [
        Hit(
          "The \(old.cNoun) '\(old.qualifiedName)' has another calling convention: \(names.1) instead of \(names.0).",
          Impact(source: isCallback ? .breaking : .none, binary: .breaking))
      ]
    })
}
