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
      if comparison.isUsedLike(old, case: new) {
        return [Hit("\(old.described) became a case, which is used as before", Impact(binary: comparison.removalImpact.binary))]
      }
      return [Hit("\(old.described) became a \(new.kind.noun)", comparison.removalImpact)]
    })
}

extension Comparison {
  /// Whether what gave a value of an enum's type became a case of it, and no switch misses that.
  fileprivate func isUsedLike(_ old: Declaration, case new: Declaration) -> Bool {
    guard new.kind == .enumCase, let type = self.old.container(of: old), let written = old.type,
      written.text == "Self" || TypeStructure(written) == self.old.structure(of: type),
      old.kind == .staticProperty ? new.parameters == nil && old.accessors?.isSettable != true : isCalledLike(old, case: new)
    else { return false }
    return !canSwitchExhaustively(over: type)
  }

  /// Whether a case takes all calls of a static method.
  private func isCalledLike(_ old: Declaration, case new: Declaration) -> Bool {
    guard old.kind == .staticMethod, old.effects == Effects(), let before = old.parameters, let after = new.parameters,
      before.count == after.count, old.generics.parameters == self.old.container(of: old)?.generics.parameters
    else { return false }
    return zip(before, after).allSatisfy { parameter, value in
      parameter.label == value.label && (value.hasDefault || !parameter.hasDefault) && !parameter.isVariadic
        && !parameter.isInout && sameType(parameter.type, value.type)
    }
  }
}
