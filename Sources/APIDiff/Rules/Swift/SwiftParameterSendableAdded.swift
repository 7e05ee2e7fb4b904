import APIModel

extension Rule {
  static let swiftParameterSendableAdded = Rule(
    id: "swift-parameter-sendable-added",
    summary: "A closure became @Sendable, or an existential parameter asks for Sendable.",
    rationale: """
      In the Swift 6 language mode such a closure must not capture what is not Sendable or changes. \
      With @preconcurrency on the declaration nobody notices.
      """,
    fix: "Mark the declaration @preconcurrency.",
    kind: .change,
    impact: Impact(source: .breaking, onlyInSwift6: true),
    example: Example(
      old: """
        public func run(_ body: @escaping () -> Void) {}
        """,
      new: """
        public func run(_ body: @escaping @Sendable () -> Void) {}
        """,
      client: """
        func use() {
          var count = 0
          run { count += 1 }
          _ = count
        }
        """),
    check: .parameters { edit, old, new, comparison in
      guard edit.kind == .attributeAdded("@Sendable") else { return nil }
      let isRefused = edit.parameters(old, new).map { comparison.minds($0, $1) } ?? false
      if comparison.isPreconcurrency(new), !isRefused { return nil }
      let given = edit.parameters(old, new).map { TypeStructure($0.old.type) }
      // What was `Sendable` in another way fits; that the type is another one is told as such.
      if let given, comparison.isSendable(given, under: old) { return nil }
      let isClosure = given?.isFunction ?? true
      // An existential that asks for Sendable is another type to those who override or conform.
      let followers = comparison.impact(implementers: isClosure ? .none : .breaking, old, new)
      return Hit(
        "\(edit.parameterName(old, new)) of \(old.described) must be Sendable now",
        followers.source == .breaking
          ? followers
          // A key path that is written where it is passed is Sendable.
          : comparison.impact(callers: given?.isKeyPath == true ? .risky : .breaking, onlyInSwift6: true, old, new),
        detail: edit.detail(old, new))
    })
}

extension Comparison {
  /// Whether what a closure captures is refused with @preconcurrency as well: by an autoclosure, and by one that is
  /// written on an actor now.
  fileprivate func minds(_ old: Parameter, _ new: Parameter) -> Bool {
    let actor = resolveNew(TypeStructure(new.type)).closureActor
    return new.isAutoclosure || actor != nil && actor != resolveOld(TypeStructure(old.type)).closureActor
  }
}
