import APIModel

extension Rule {
  static let swiftMacroAdded = Rule(
    id: "swift-macro-added",
    summary: "A macro is new.",
    rationale: "A new macro changes no code that does not name it.",
    fix: "Nothing to do: mention it in the release notes.",
    kind: .addition,
    impact: .none,
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
    check: .added { new, _ in
      guard new.kind == .macro else { return nil }
      return Hit("\(new.kind.noun) '\(new.qualifiedName)' was added", .none)
    })
}
