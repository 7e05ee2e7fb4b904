package import APIModel

/// Makes witnesses for findings about Swift declarations.
package struct SwiftWitnesses: Sendable {
  let old: Surface
  private let new: Surface
  private let comparison: Comparison
  /// Those of the old version.
  let declarations: [Declaration]

  package init(old: Snapshot, new: Snapshot) {
    self.old = Surface(old)
    self.new = Surface(new)
    comparison = Comparison(old: self.old, new: self.new)
    declarations = old.declarations
  }

  package func plan(for finding: Finding) -> WitnessPlan {
    var witnesses = candidates(for: finding)
    for index in witnesses.indices {
      witnesses[index].imports.formUnion(SwiftSpelling.modules(in: witnesses[index].code))
      witnesses[index].imports.insert(old.module)
      // Only a rule whose break stops every ordinary use is refuted by one that compiles.
      if !stopsEveryUse(finding) { witnesses[index].isDecisive = false }
    }
    return WitnessPlan(
      finding: finding, witnesses: witnesses,
      obstacle: witnesses.isEmpty ? Self.obstacle(for: finding) : nil)
  }

  /// What conforming types lack is still there for callers.
  private func stopsEveryUse(_ finding: Finding) -> Bool {
    guard Self.stopsEveryUse.contains(finding.rule), let declaration = old.byID[finding.symbol.id] else { return false }
    // Where the old name is kept, only extensions notice.
    if finding.rule == "swift-renamed", comparison.keepsName(of: declaration) { return false }
    return !comparison.isLostWitness(declaration)
  }

  /// Rules of which every call, reading or naming of the declaration is a victim.
  private static let stopsEveryUse: Set<String> = [
    "swift-access-lowered", "swift-associated-type-removed", "swift-case-removed", "swift-class-no-longer-open",
    "swift-conformance-removed", "swift-declaration-became-spi", "swift-declaration-unavailable",
    "swift-function-removed", "swift-initializer-removed", "swift-member-became-instance",
    "swift-member-became-static", "swift-member-no-longer-open",
    "swift-name-underscored", "swift-operator-function-removed",
    "swift-parameter-label-changed", "swift-parameter-removed", "swift-parameters-reordered",
    "swift-property-removed", "swift-protocol-removed", "swift-renamed", "swift-setter-removed",
    "swift-subscript-removed", "swift-type-removed", "swift-typealias-removed", "swift-async-added",
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
    guard let parent = added.parent, let container = old.byID[parent] ?? namesake(of: new.byID[parent]) else { return [] }
    if added.kind == .enumCase { return [SwiftShapes(container, old).exhaustiveSwitch()].compactMap { $0 } }
    if container.kind == .protocol { return SwiftConformer(container, old).witnesses() }
    if added.kind == .initializer, container.kind == .class {
      return SwiftShapes(container, old).subclassesWithInitializers()
    }
    return []
  }

  /// The old type of the same name, or of a name that stands for the new one now.
  private func namesake(of type: Declaration?) -> Declaration? {
    guard let type else { return nil }
    let aliases = new.snapshot.declarations.filter { alias in
      alias.kind == .typealias && alias.type.flatMap { new.declaration(of: TypeStructure($0)) }?.id == type.id
    }
    let names = [type.qualifiedName] + aliases.map(\.qualifiedName)
    return names.lazy.compactMap { old.byName[$0]?.first { $0.kind.isNominal } }.first
  }

  // MARK: What was there

  private func witnesses(of declaration: Declaration, _ finding: Finding) -> [Witness] {
    let shapes = SwiftShapes(declaration, old)
    switch finding.rule {
    case "swift-setter-removed", "swift-setter-became-mutating": return [shapes.write()]
    case "swift-conformance-removed", "swift-conformance-narrowed", "swift-conformance-isolated",
      "swift-sendable-removed", "swift-inherited-protocol-removed":
      return conformances(declaration, shapes, finding)
    case "swift-superclass-removed": return shapes.upcasts()
    case "swift-raw-type-changed": return shapes.rawValue()
    case "swift-class-no-longer-open": return [shapes.subclass()]
    case "swift-member-no-longer-open": return [shapes.overriding()].compactMap { $0 }
    case "swift-noasync-added": return [shapes.asynchronousCall()]
    case "swift-projected-value-removed": return [shapes.projectedValue()]
    case "swift-type-attribute-removed": return shapes.attributeUses()
    case "swift-primary-associated-types-changed": return [shapes.parameterizedExistential()].compactMap { $0 }
    case "swift-associated-type-default-removed": return conformers(to: declaration, inferring: declaration)
    case "swift-member-kind-changed":
      // A constant that became a case is one that switches lack.
      let container = old.container(of: declaration).flatMap { $0.kind == .enum ? SwiftShapes($0, old).exhaustiveSwitch() : nil }
      return members(declaration, shapes) + [container].compactMap { $0 }
    case "swift-operator-removed", "swift-operator-precedence-changed": return operatorCalls(declaration)
    default: return witnesses(ofKind: declaration, shapes)
    }
  }

  private func witnesses(ofKind declaration: Declaration, _ shapes: SwiftShapes) -> [Witness] {
    switch declaration.kind {
    case .struct, .enum, .class, .actor: return shapes.types() + shapes.memberCalls(unchangedIn: new)
    case .protocol, .typealias: return shapes.types()
    case .associatedType: return shapes.associatedType() + conformers(to: declaration)
    case .enumCase: return shapes.calls() + [shapes.pattern()]
    case .initializer:
      let container = old.container(of: declaration)
      let inheriting = container?.kind == .class && container?.access == .open
      return members(declaration, shapes)
        + (inheriting ? container.map { SwiftShapes($0, old).subclassesWithInitializers() } ?? [] : [])
    case .operatorDeclaration, .precedenceGroup, .macro, .extension, .deinitializer: return []
    default: return members(declaration, shapes)
    }
  }

  /// An operator is used through the functions of its name.
  private func operatorCalls(_ declaration: Declaration) -> [Witness] {
    let functions = declarations.filter { $0.kind == .operatorFunction && $0.baseName == declaration.baseName }
    return functions.sorted { $0.id < $1.id }.flatMap { SwiftShapes($0, old).calls() }
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
  func conformers(to requirement: Declaration, inferring inferred: Declaration? = nil) -> [Witness] {
    guard requirement.requirement != nil, let container = old.container(of: requirement) else { return [] }
    return SwiftConformer(container, old).witnesses(including: requirement, inferring: inferred)
  }

  /// The conformances that the new version lacks; the finding names the one that is meant.
  private func conformances(_ declaration: Declaration, _ shapes: SwiftShapes, _ finding: Finding) -> [Witness] {
    let after = Set((new.byID[declaration.id]?.inheritance ?? []).filter { !$0.isUnavailable }.map(\.type))
    let lost = declaration.inheritance.filter { $0.kind == .conformance && !after.contains($0.type) }
    let named = lost.filter { finding.names.contains($0.type.text) }
    if ["swift-conformance-narrowed", "swift-conformance-isolated"].contains(finding.rule) {
      return declaration.inheritance.filter { finding.names.contains($0.type.text) }.map(shapes.conformance)
    }
    return (named.isEmpty ? lost : named).map(shapes.conformance)
  }
}
