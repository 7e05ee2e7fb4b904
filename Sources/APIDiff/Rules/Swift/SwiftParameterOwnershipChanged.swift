import APIModel

extension Rule {
  static let swiftParameterOwnershipChanged = Rule(
    id: "swift-parameter-ownership-changed",
    summary: "A parameter is borrowed or consumed otherwise than before.",
    rationale: """
      Copyable values are copied where that is needed. Whoever passes a noncopyable value to a \
      consuming parameter loses it.
      """,
    fix: "Nothing has to be done for copyable types.",
    kind: .note,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public func show(_ text: borrowing String) {}
        """,
      new: """
        public func show(_ text: consuming String) {}
        """,
      client: """
        func use(text: String) {
          show(text)
          show(text)
        }
        """),
    check: .parameters { edit, old, new, comparison in
      guard edit.changesOwnership else { return nil }
      return Hit(
        "\(edit.parameterName(old, new)) of \(old.described) is borrowed or consumed otherwise than before",
        ownershipImpact(edit, old, new, comparison),
        detail: edit.detail(old, new))
    })
}

extension ParameterEdit {
  /// `borrowing` → `consuming` is one change: the added word tells it, or the removed one when
  /// none is added.
  fileprivate var changesOwnership: Bool {
    switch kind {
    case .specifierAdded("borrowing"), .specifierAdded("consuming"), .specifierRemoved("consuming"): true
    default: false
    }
  }
}

private func ownershipImpact(
  _ edit: ParameterEdit, _ old: Declaration, _ new: Declaration, _ comparison: Comparison
) -> Impact {
  guard edit.kind == .specifierAdded("consuming"), let types = edit.parameters(old, new),
    comparison.isNoncopyable(types.new.type, under: new), comparison.isNoncopyable(types.old.type, under: old)
  else { return .none }
  return comparison.impact(callers: .breaking, implementers: .breaking, old, new)
}
