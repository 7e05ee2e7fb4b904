import APIModel

/// Uses of everything that a module has, whether or not a finding asks for them.
extension SwiftWitnesses {
  /// What ordinary clients of the old version do with each of its declarations.
  package func uses() -> [DeclarationUse] {
    declarations.filter { old.concealment(of: $0) == nil }.flatMap(uses).filter { !$0.witness.isUnusual }.distinct().map { use in
      var use = use
      use.witness.imports = SwiftSpelling.modules(in: use.witness.code).union([old.module])
      return use
    }
  }

  private func uses(of declaration: Declaration) -> [DeclarationUse] {
    let shapes = SwiftShapes(declaration, old)
    let (parts, wholes) =
      switch declaration.kind {
      case .struct, .enum, .class, .actor, .protocol, .typealias: uses(ofType: declaration, shapes)
      case .associatedType: (shapes.associatedType(), [])
      case .enumCase: (shapes.calls() + [shapes.pattern()], [])
      case .operatorDeclaration, .precedenceGroup, .macro, .deinitializer: ([], [])
      case .extension: (shapes.conformances(), [])
      default: uses(ofMember: declaration, shapes)
      }
    return parts.map { DeclarationUse(declaration, $0) }
      + wholes.map { DeclarationUse(declaration, $0, isOfWhole: true) }
  }

  private func uses(ofType declaration: Declaration, _ shapes: SwiftShapes) -> ([Witness], [Witness]) {
    var parts = shapes.conformances() + (hasUsableAttribute(declaration) ? shapes.attributeUses() : [])
    if declaration.kind == .class { parts += shapes.upcasts() }
    if declaration.kind == .enum { parts += shapes.rawValue() }
    if declaration.kind == .protocol { parts += [shapes.parameterizedExistential()].compactMap { $0 } }
    let subclasses = declaration.kind == .class && declaration.access == .open ? shapes.subclassesWithInitializers() : []
    return (parts, shapes.types() + subclasses)
  }

  private func hasUsableAttribute(_ declaration: Declaration) -> Bool {
    ["@propertyWrapper", "@dynamicMemberLookup", "@dynamicCallable", "@resultBuilder"].contains(where: declaration.has)
      || (old.members[declaration.id] ?? []).contains { $0.baseName == "callAsFunction" }
  }

  private func uses(ofMember declaration: Declaration, _ shapes: SwiftShapes) -> ([Witness], [Witness]) {
    var parts = shapes.calls()
    if declaration.accessors?.isSettable == true { parts.append(shapes.write()) }
    let override = declaration.access == .open ? shapes.overriding() : nil
    // A conforming type that leaves out what has a default is the protocol's own use.
    let conformers = declaration.requirement == .defaulted ? conformers(to: declaration) : []
    return (parts, [override].compactMap { $0 } + conformers)
  }
}

extension SwiftShapes {
  /// What the type is said to fulfil, needed by a generic function.
  func conformances() -> [Witness] {
    declaration.inheritance
      .filter { $0.kind == .conformance && !$0.isUnavailable && !$0.type.text.hasPrefix("~") }.map(conformance)
  }
}
