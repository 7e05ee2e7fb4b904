import APIModel

extension Rule {
  static let swiftMacroAdded = Rule(
    id: "swift-macro-added",
    summary: "A macro is new.",
    rationale: """
      A new macro changes no code that does not name it. It breaks old uses only where they fit the new \
      overload as well and the compiler cannot choose.
      """,
    fix: "Nothing to do: mention it in the release notes.",
    kind: .addition,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public struct Other {}
        """,
      new: """
        public struct Other {}
        @freestanding(expression)
        public macro number() -> Int = #line
        """,
      client: """
        func unaware() {}
        """),
    check: .added { new, comparison in
      guard new.kind == .macro else { return nil }
      if let rival = comparison.ambiguousRival(of: new) {
        return Hit("\(new.described) is new, and uses fit '\(rival.qualifiedName)' as well", .sourceBreaking)
      }
      return Hit("\(new.kind.noun) '\(new.qualifiedName)' was added", .none)
    })
}
