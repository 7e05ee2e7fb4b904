import APIModel

extension Rule {
  static let swiftInheritedProtocolAdded = Rule(
    id: "swift-inherited-protocol-added",
    summary: "A protocol refines another protocol.",
    rationale: """
      Conforming types that lack what that one asks for do not compile. Where it asks only for what \
      they have already, nothing changes for them.
      """,
    fix: "Make the other protocol's requirements defaulted, or check for it with as?.",
    kind: .change,
    impact: .breaking,
    example: Example(
      old: """
        public protocol Shape {
          func draw()
        }
        """,
      new: """
        public protocol Shape: CustomStringConvertible {
          func draw()
        }
        """,
      client: """
        struct Mine: Shape {
          func draw() {}
        }
        """),
    check: .changed { old, new, comparison in
      guard old.kind == .protocol, new.kind == .protocol else { return [] }
      return gainedSuperclass(old, new, comparison) + ConformanceChanges(old, new, comparison).gained.map { entry in
        let names = comparison.new.names(in: entry.type)
        if let (member, rival) = comparison.equalMember(in: new, gaining: names) {
          let text = "protocol '\(new.qualifiedName)' refines '\(entry.type)' now, which gives '\(member.qualifiedName)' beside '\(rival.qualifiedName)'"
          return Hit(text, comparison.removalImpact, detail: entry.type.text)
        }
        // An error has to be Sendable, and nothing else.
        let isError = names == ["Error"]
        let wasSendable = comparison.old.ancestors(of: comparison.old.fullName(of: old)).contains("Sendable")
        let isSatisfied = isError && wasSendable || names.allSatisfy { comparison.isSatisfied($0, byConformersTo: old, new) }
        // With @preconcurrency the compiler warns, but for a class that is not final.
        let isLenient = (entry.isSendable || isError) && new.has("@preconcurrency")
        let level: Impact.Level = isSatisfied ? .none : isLenient ? .risky : .breaking
        var impact = Impact(source: level, onlyInSwift6: (entry.isSendable || isError) && level != .none)
        // Compiled conforming types have no conformance to it. `Sendable` has no table.
        if comparison.hasLibraryEvolution, !entry.isSendable {
          let isEmpty = names.allSatisfy { comparison.new.localName($0) != nil && comparison.new.requirements(ofProtocol: $0).isEmpty }
          impact.binary = isEmpty ? .risky : .breaking
        }
        return Hit("protocol '\(new.qualifiedName)' refines '\(entry.type)' now", impact, detail: entry.type.text)
      }
    })
}

/// `protocol P: C` with a class: all conforming types have to inherit from it.
private func gainedSuperclass(_ old: Declaration, _ new: Declaration, _ comparison: Comparison) -> [Rule.Hit] {
  guard let after = new.superclass else { return [] }
  if let before = old.superclass {
    let chain = comparison.old.superclasses(of: before.text)
    if comparison.sameType(before, after) || chain.contains(after.text) { return [] }
  }
  return [
    Rule.Hit(
      "conforming types of protocol '\(new.qualifiedName)' have to inherit from '\(after)' now", comparison.removalImpact,
      detail: after.text)
  ]
}
