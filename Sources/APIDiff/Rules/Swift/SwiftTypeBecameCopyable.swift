import APIModel

extension Rule {
  static let swiftTypeBecameCopyable = Rule(
    id: "swift-type-became-copyable",
    summary: "A type can be copied, or can escape, now.",
    rationale: """
      Clients may do more with its values; marks of ownership that are not needed any more are \
      allowed.
      """,
    fix: "Nothing to do: mention it in the release notes.",
    kind: .change,
    impact: .none,
    example: Example(
      old: """
        public struct File: ~Copyable {
          public init() {}
        }
        """,
      new: """
        public struct File {
          public init() {}
        }
        """,
      client: """
        func use(_ file: consuming File) -> File { file }
        """),
    check: .changed { old, new, _ in
      guard old.kind.isNominal, new.kind.isNominal else { return [] }
      let lost = old.kind == .protocol ? new.inverses.subtracting(old.inverses) : old.inverses.subtracting(new.inverses)
      guard !lost.isEmpty else { return [] }
      let message = old.kind == .protocol
        ? "conforming types of '\(new.qualifiedName)' may be \(lost.sorted().listed) now"
        : "'\(old.qualifiedName)' is no longer \(lost.sorted().listed)"
      return [Hit(message, .none)]
    })
}
