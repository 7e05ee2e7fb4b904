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
        func isSatisfied(having markers: Set<String> = []) -> Bool {
          names.allSatisfy { comparison.isSatisfied($0, byConformersTo: old, new, having: markers) }
        }
        let isKept = isError && wasSendable || isSatisfied()
        // Nothing but conformances that are isolated to an actor stops, in each mode.
        let isMetatype = isSatisfied(having: ["SendableMetatype"])
        let isSendability = entry.isSendable || isSatisfied(having: ["Sendable", "SendableMetatype"])
        // With @preconcurrency the compiler warns, but for a class that is not final.
        let isLenient =
          isError && new.has("@preconcurrency") || isSendability && comparison.new.isSendableUnderPreconcurrency(new)
        let level: Impact.Level = isKept ? .none : isLenient || isMetatype ? .risky : .breaking
        var impact = Impact(source: level, onlyInSwift6: (isSendability || isError) && !isMetatype && level != .none)
        // Compiled conforming types have no conformance to it. `Sendable` has no table.
        if comparison.hasLibraryEvolution, !StandardLibrary.isMarker(entry.type.text) {
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

extension Surface {
  /// Whether the compiler only warns of conforming types that are not `Sendable`: the protocol, or every one through
  /// which it refines `Sendable`, is marked `@preconcurrency` (as Swift 6.3 checks).
  fileprivate func isSendableUnderPreconcurrency(_ proto: Declaration) -> Bool {
    if proto.has("@preconcurrency") { return true }
    let parents = proto.inheritance.filter { !$0.isUnavailable }.flatMap { names(in: $0.type) }
      .filter { $0 != "Sendable" && ancestors(of: $0).contains("Sendable") }
    // Symbol graphs list what is inherited through a parent beside it.
    let nearest = parents.filter { parent in !parents.contains { $0 != parent && ancestors(of: $0).contains(parent) } }
    let declarations = nearest.compactMap { localName($0).flatMap { byName[$0]?.first { $0.kind == .protocol } } }
    return !nearest.isEmpty && declarations.count == nearest.count && declarations.allSatisfy(isSendableUnderPreconcurrency)
  }
}
