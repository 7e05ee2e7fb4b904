import APIModel

extension Rule {
  static let swiftStateUnguarded = Rule(
    id: "swift-state-unguarded",
    summary: "A global or static property became a variable that nothing guards.",
    rationale: """
      Swift 6 clients may not read it, because others may write it at the same time. Only a library in Swift 5 \
      mode can have such variables.
      """,
    fix: "Keep it a constant, isolate it to a global actor, or guard it by a lock and say nonisolated(unsafe).",
    kind: .change,
    impact: Impact(source: .breaking, onlyInSwift6: true),
    example: Example(
      old: """
        public enum Limits {
          public static let size = 1
        }
        """,
      new: """
        public enum Limits {
          public static var size = 1
        }
        """,
      client: """
        func use() -> Int { Limits.size }
        """,
      isInSwift5: true),
    check: .values { old, new, comparison in
      guard comparison.old.isGuarded(old), !comparison.new.isGuarded(new) else { return nil }
      let impact = comparison.isPreconcurrency(new) ? Impact.none : Impact(source: .breaking, onlyInSwift6: true)
      return Hit("\(old.described) is a variable that nothing guards now", impact)
    })
}

extension Surface {
  fileprivate func isGuarded(_ declaration: Declaration) -> Bool {
    !declaration.modifiers.contains(.unguarded) || isolation(of: declaration) != nil
  }
}
