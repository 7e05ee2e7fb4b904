import APIModel

extension Rule {
  static let swiftTypeBecameNoncopyable = Rule(
    id: "swift-type-became-noncopyable",
    summary: "A type cannot be copied, or cannot escape, any more.",
    rationale: "Clients that use a value twice, store it, or pass it to generic code do not compile.",
    fix: "Add another type that cannot be copied.",
    kind: .change,
    impact: .breaking,
    example: Example(
      old: """
        public struct File {
          public init() {}
        }
        """,
      new: """
        public struct File: ~Copyable {
          public init() {}
        }
        """,
      client: """
        func use(_ file: File) -> [File] { [file, file] }
        """),
    check: .changed { old, new, comparison in
      guard old.kind.isNominal, new.kind.isNominal else { return [] }
      // For a protocol it is the other way round: less is asked of conforming types.
      let gained = old.kind == .protocol ? old.inverses.subtracting(new.inverses) : gainedInverses(old, new)
      guard !gained.isEmpty else { return [] }
      let message = old.kind == .protocol
        ? "conforming types of '\(old.qualifiedName)' must not be \(gained.sorted().listed) any more"
        : "'\(old.qualifiedName)' is \(gained.sorted().listed) now"
      return [Hit(message, comparison.removalImpact)]
    })
}

/// What stays copyable for copyable arguments is so for every old use, unless others were possible.
private func gainedInverses(_ old: Declaration, _ new: Declaration) -> Set<String> {
  let always = new.unconditionalInverses.subtracting(old.unconditionalInverses)
  guard old.generics.requirements.contains(where: { $0.constraint.text.hasPrefix("~") }) else { return always }
  return always.union(new.inverses.subtracting(old.inverses))
}
