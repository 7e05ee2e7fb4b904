import APIModel

extension Rule {
  static let swiftMacroRemoved = Rule(
    id: "swift-macro-removed",
    summary: "A macro is gone.",
    rationale: "Whoever expands it does not compile any more.",
    fix: "Keep it, deprecated, for the period that your policy promises.",
    kind: .removal,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public struct Other {}
        @freestanding(expression)
        public macro number() -> Int = #line
        """,
      new: """
        public struct Other {}
        """,
      client: """
        func use() -> Int { #number }
        """),
    check: .removed { old, comparison in
      guard old.kind == .macro else { return nil }
      if let overload = comparison.overload(accepting: old, where: { lostRoles(of: old, in: $0).isEmpty }) {
        return Hit("\(old.described) was removed; '\(overload.qualifiedName)' takes every use of it", .none)
      }
      return Hit("\(old.kind.noun) '\(old.qualifiedName)' was removed", .sourceBreaking)
    })
}
