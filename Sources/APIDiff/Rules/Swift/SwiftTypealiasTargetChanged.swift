import APIModel

extension Rule {
  static let swiftTypealiasTargetChanged = Rule(
    id: "swift-typealias-target-changed",
    summary: "A typealias stands for another type.",
    rationale: """
      Values of the old type do not fit any more. Where both spellings mean one type nothing changes.
      """,
    fix: "Add another typealias.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public typealias Identifier = Int
        """,
      new: """
        public typealias Identifier = String
        """,
      client: """
        let id: Identifier = 1
        """),
    check: .changed { old, new, comparison in
      guard old.kind == .typealias, new.kind == .typealias, let before = old.type, let after = new.type,
        GenericParameterChange(old, new, comparison) == nil, !comparison.passOnAlike(old, new), !comparison.sameType(before, after),
        !comparison.sameType(before, after.asExistential)
      else { return [] }
      // Only the Swift 6 language mode insists on `Sendable`.
      let isSendability = comparison.sameType(before.withoutSendable, after.withoutSendable)
      // Few name the type of what they iterate with.
      let isIterator = ["Iterator", "AsyncIterator"].contains(old.name) && comparison.iteratesSame(before, after)
      return [
        Hit(
          "'\(old.qualifiedName)' stands for '\(after)' now, not '\(before)'",
          Impact(source: isIterator ? .risky : .breaking, onlyInSwift6: isSendability))
      ]
    })
}

extension TypeReference {
  /// `any P` of `P`, which says the same as a value's type, and can be conformed to as well.
  fileprivate var asExistential: TypeReference { TypeReference("any " + text) }
}
