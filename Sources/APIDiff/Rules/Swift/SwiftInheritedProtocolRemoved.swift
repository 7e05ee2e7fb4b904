import APIModel

extension Rule {
  static let swiftInheritedProtocolRemoved = Rule(
    id: "swift-inherited-protocol-removed",
    summary: "A protocol no longer refines another protocol.",
    rationale: """
      Generic code that used the refined protocol's members, or passed a value on, does not compile.
      """,
    fix: "Keep the refinement.",
    kind: .change,
    impact: .breaking,
    example: Example(
      old: """
        public protocol Shape: Hashable {
          func draw()
        }
        """,
      new: """
        public protocol Shape {
          func draw()
        }
        """,
      client: """
        func use<S: Shape>(_ shape: S) { _ = Set([shape]) }
        """),
    check: .changed { old, new, comparison in
      guard old.kind == .protocol, new.kind == .protocol else { return [] }
      // A superclass has objects alone.
      let isClass = comparison.new.isClass(TypeStructure(.nominal(comparison.new.fullName(of: new))))
      let lost = ConformanceChanges(old, new, comparison).lost.filter { !isClass || $0.type.text != "AnyObject" }
      return lostSuperclass(old, new, comparison) + lost.map { entry in
        // The compiler only warns where a metatype passes.
        let impact = entry.isSendable ? Impact(source: .breaking, onlyInSwift6: true)
          : entry.isSendableMetatype ? Impact(source: .risky, onlyInSwift6: true) : comparison.removalImpact
        return Hit("protocol '\(old.qualifiedName)' no longer refines '\(entry.type)'", impact, detail: entry.type.text)
      }
    })
}

/// Generic code relied on what the class has.
private func lostSuperclass(_ old: Declaration, _ new: Declaration, _ comparison: Comparison) -> [Rule.Hit] {
  guard let before = old.superclass else { return [] }
  if let after = new.superclass {
    let names = comparison.old.names(in: before).map { comparison.newName(of: $0) ?? $0 }
    if comparison.sameType(before, after) || names.allSatisfy(comparison.new.superclasses(of: after.text).contains) { return [] }
  }
  return [
    Rule.Hit(
      "conforming types of protocol '\(old.qualifiedName)' need not inherit from '\(before)' any more",
      comparison.removalImpact, detail: before.text)
  ]
}
