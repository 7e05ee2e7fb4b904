import APIModel

extension Rule {
  static let swiftParameterSendableRemoved = Rule(
    id: "swift-parameter-sendable-removed",
    summary: "A closure is no longer @Sendable, or an existential parameter does not ask for Sendable.",
    rationale: """
      Every closure may be passed to it. But overriding methods and conforming types must have the new type: a \
      closure's in the Swift 6 language mode, an existential's in each.
      """,
    fix: "Callers need nothing; for an open method or a requirement, keep it.",
    kind: .addition,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public protocol Queue {
          func run(_ body: @escaping @Sendable () -> Void)
        }
        """,
      new: """
        public protocol Queue {
          func run(_ body: @escaping () -> Void)
        }
        """,
      client: """
        struct Immediate: Queue {
          func run(_ body: @escaping @Sendable () -> Void) { body() }
        }
        """),
    check: .parameters { edit, old, new, comparison in
      guard edit.kind == .attributeRemoved("@Sendable") else { return nil }
      return Hit(
        "\(edit.parameterName(old, new)) of \(old.described) need not be Sendable any more\(comparison.followers(old, new))",
        followersImpact(edit, old, new, comparison),
        detail: edit.detail(old, new))
    })
}

/// A closure's witness is known by the rest of its type, and only then refused: also where a default stands by.
private func followersImpact(
  _ edit: ParameterEdit, _ old: Declaration, _ new: Declaration, _ comparison: Comparison
) -> Impact {
  guard let (before, _) = edit.parameters(old, new), TypeStructure(before.type).isFunction else {
    return comparison.impact(implementers: .breaking, old, new)
  }
  let unchanged = comparison.impact(old, new)
  guard !comparison.followers(old, new).isEmpty, !comparison.isContainerPreconcurrency(new) else { return unchanged }
  return Impact(source: .breaking, binary: unchanged.binary, onlyInSwift6: true)
}
