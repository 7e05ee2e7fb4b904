package import APIModel

/// Makes witnesses for findings about Swift declarations.
package struct SwiftWitnesses: Sendable {
  private let old: Surface
  private let new: Surface

  package init(old: Snapshot, new: Snapshot) {
    self.old = Surface(old)
    self.new = Surface(new)
  }

  package func plan(for finding: Finding) -> WitnessPlan {
    var witnesses = candidates(for: finding)
    for index in witnesses.indices {
      witnesses[index].imports.formUnion(SwiftSpelling.modules(in: witnesses[index].code))
      witnesses[index].imports.insert(old.module)
      // A rule whose break needs a client of a special form is not refuted by an ordinary one.
      if Self.needsSpecialClient.contains(finding.rule) { witnesses[index].isDecisive = false }
    }
    return WitnessPlan(
      finding: finding, witnesses: witnesses,
      obstacle: witnesses.isEmpty ? Self.obstacle(for: finding) : nil)
  }

  /// Rules whose clients cannot be drawn from the declaration alone.
  private static let needsSpecialClient: Set<String> = [
    "swift-associated-type-added", "swift-associated-type-constraint-added", "swift-requirement-added",
    "swift-type-constraint-added", "swift-callable-constraint-added", "swift-typealias-target-changed",
    "swift-initializer-became-convenience", "swift-required-added", "swift-type-kind-changed",
    "swift-generic-parameter-changed", "swift-type-isolation-added", "swift-global-actor-added",
    "swift-type-isolation-removed", "swift-precedence-group-changed", "swift-operator-precedence-changed",
    "swift-type-attribute-removed", "swift-parameter-builder-removed", "swift-parameter-builder-added",
    "swift-primary-associated-types-changed", "swift-conformance-narrowed", "swift-macro-removed",
    "swift-nonisolated-removed", "swift-type-became-noncopyable", "swift-default-implementation-removed",
  ]

  private static func obstacle(for finding: Finding) -> String {
    switch finding.rule {
    case "swift-product-removed", "swift-tools-version-raised", "swift-platform-raised", "swift-trait-removed":
      "it is about the manifest, which no client compiles"
    case "swift-availability-raised": "it shows on the platform that it names only"
    default: "no witness can be written from the declaration alone"
    }
  }

  private func candidates(for finding: Finding) -> [Witness] {
    if finding.rule == "swift-module-removed" { return [Witness("", isAlone: true)] }
    if let declaration = old.byID[finding.symbol.id] { return witnesses(of: declaration, finding) }
    guard let added = new.byID[finding.symbol.id] else { return [] }
    return witnesses(ofAdded: added, finding)
  }

  // MARK: Additions

  private func witnesses(ofAdded added: Declaration, _ finding: Finding) -> [Witness] {
    guard let parent = added.parent, let container = old.byID[parent] else { return [] }
    if added.kind == .enumCase { return [SwiftShapes(container, old).exhaustiveSwitch()].compactMap { $0 } }
    if container.kind == .protocol { return SwiftConformer(container, old).witnesses() }
    if added.kind == .initializer, container.kind == .class { return [SwiftShapes(container, old).subclass()] }
    return []
  }

  // MARK: What was there

  private func witnesses(of declaration: Declaration, _ finding: Finding) -> [Witness] {
    let shapes = SwiftShapes(declaration, old)
    switch finding.rule {
    case "swift-setter-removed", "swift-setter-became-mutating": return [shapes.write()]
    case "swift-conformance-removed", "swift-conformance-narrowed", "swift-sendable-removed",
      "swift-inherited-protocol-removed":
      return conformances(declaration, shapes, finding)
    case "swift-superclass-removed": return shapes.upcasts()
    case "swift-raw-type-changed": return shapes.rawValue()
    case "swift-class-no-longer-open": return [shapes.subclass()]
    case "swift-member-no-longer-open": return [shapes.overriding()].compactMap { $0 }
    default: break
    }
    switch declaration.kind {
    case .struct, .enum, .class, .actor, .protocol, .typealias: return shapes.types()
    case .associatedType: return [shapes.associatedType()] + conformers(to: declaration)
    case .enumCase: return shapes.calls() + [shapes.pattern()]
    case .operatorDeclaration, .precedenceGroup, .macro, .extension, .deinitializer: return []
    default: return members(declaration, shapes)
    }
  }

  private func members(_ declaration: Declaration, _ shapes: SwiftShapes) -> [Witness] {
    var result = shapes.calls()
    if declaration.accessors?.isSettable == true {
      result.append(shapes.write())
      result[result.count - 1].isDecisive = false
    }
    if declaration.access == .open, let override = shapes.overriding() { result.append(override) }
    return result + conformers(to: declaration)
  }

  /// Types that have what a requirement asks for now.
  private func conformers(to requirement: Declaration) -> [Witness] {
    guard requirement.requirement != nil, let container = old.container(of: requirement) else { return [] }
    return SwiftConformer(container, old).witnesses(including: requirement)
  }

  /// The conformances that the new version lacks; the message says which one is meant.
  private func conformances(_ declaration: Declaration, _ shapes: SwiftShapes, _ finding: Finding) -> [Witness] {
    let after = Set((new.byID[declaration.id]?.inheritance ?? []).filter { !$0.isUnavailable }.map(\.type))
    let lost = declaration.inheritance.filter { $0.kind == .conformance && !after.contains($0.type) }
    let named = lost.filter { finding.message.contains($0.type.text) }
    if finding.rule == "swift-conformance-narrowed" {
      return declaration.inheritance.filter { finding.message.contains($0.type.text) }.map(shapes.conformance)
    }
    return (named.isEmpty ? lost : named).map(shapes.conformance)
  }
}
