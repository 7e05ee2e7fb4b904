import APIModel

extension Rule {
  static let swiftErrorTypeNarrowed = Rule(
    id: "swift-error-type-narrowed",
    summary: "A declaration throws errors of one type where it threw any.",
    rationale: """
      Callers may know more, and need not. Overriding methods and conforming types that throw anything \
      do not fit any more. Compiled callers do not find an error where it is passed.
      """,
    fix: "For an open method or a requirement, keep throws without a type.",
    kind: .addition,
    impact: .breaking,
    example: Example(
      old: """
        public struct Failure: Error {}
        public func load() throws {}
        """,
      new: """
        public struct Failure: Error {}
        public func load() throws(Failure) {}
        """,
      client: """
        func use() throws { try load() }
        """),
    check: .values { old, new, comparison in
      guard comparison.throwing(old, new) == .narrowed else { return nil }
      let message = "\(old.described) throws \(new.thrownText) instead of \(old.thrownText)"
      if comparison.leavesErrors(old, new) { return Hit(message, comparison.passingErrors(of: old, .none)) }
      return Hit(
        message + comparison.followers(old, new),
        comparison.passingErrors(of: old, comparison.impact(implementers: .breaking, old, new)))
    })
}

extension Comparison {
  /// Whether conforming types throw what they threw, because the error is an associated type that is new and follows
  /// from that.
  fileprivate func leavesErrors(_ old: Declaration, _ new: Declaration) -> Bool {
    guard old.requirement != nil, case .typed(let type) = new.throwing, let container = new.parent else { return false }
    return (self.new.members[container] ?? []).contains { member in
      member.kind == .associatedType && type.text == "Self.\(member.name)" && self.old.byID[member.id] == nil
    }
  }
}
