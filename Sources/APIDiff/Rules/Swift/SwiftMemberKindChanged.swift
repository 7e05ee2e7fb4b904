import APIModel

extension Rule {
  static let swiftMemberKindChanged = Rule(
    id: "swift-member-kind-changed",
    summary: """
      A declaration became one of another kind under the same name, such as a property that became a \
      function.
      """,
    rationale: """
      It is used with another syntax, so that clients do not compile. A property that holds a closure \
      is called like the method that it replaces, so far as that had neither labels nor defaults.
      """,
    fix: "Add the new one under another name, and deprecate the old one.",
    kind: .change,
    impact: .breaking,
    example: Example(
      old: """
        public struct Box {
          public init() {}
          public var size: Int { 1 }
        }
        """,
      new: """
        public struct Box {
          public init() {}
          public func size() -> Int { 1 }
        }
        """,
      client: """
        func use(box: Box) -> Int { box.size }
        """),
    check: .changed { old, new, comparison in
      guard old.kind.isValue, new.kind.isValue, old.kind != .enumCase, comparison.signature(old, new).shape == .kind else { return [] }
      if comparison.takesCalls(of: old, property: new) {
        let binary = comparison.removalImpact.binary
        return [Hit("\(old.described) became a \(new.kind.noun) with a closure, which takes every call", Impact(binary: binary))]
      }
      if comparison.takesCalls(ofConstant: old, method: new) {
        let binary = comparison.removalImpact.binary
        return [Hit("\(old.described) became a \(new.kind.noun), which takes every call of its closure", Impact(binary: binary))]
      }
      if comparison.isReadLike(old, case: new) {
        return [Hit("\(old.described) became a case, which is read as before", Impact(binary: comparison.removalImpact.binary))]
      }
      return [Hit("\(old.described) became a \(new.kind.noun)", comparison.removalImpact)]
    })
}

extension Comparison {
  /// Whether a constant of an enum's type became a case of it, and no switch misses that.
  fileprivate func isReadLike(_ old: Declaration, case new: Declaration) -> Bool {
    guard new.kind == .enumCase, new.parameters == nil, old.kind == .staticProperty, old.accessors?.isSettable != true,
      let type = self.old.container(of: old), let written = old.type,
      self.old.fullName(of: type) == written.text
    else { return false }
    return !canSwitchExhaustively(over: type)
  }
}
