import APIModel

extension Comparison {
  /// The hit for a callable or value that is gone.
  func removalHit(_ old: Declaration) -> Rule.Hit {
    if isLostWitness(old) {
      return Rule.Hit("\(old.described) was removed, and conforming types have to implement it themselves", removalImpact)
    }
    if let overload = overload(accepting: old) {
      if isInheritedOtherwise(old, than: overload) {
        return Rule.Hit(
          "\(old.described) was removed; '\(overload.qualifiedName)' takes every call of it, but subclasses that override "
            + "that one take no more than they say", removalImpact)
      }
      if isOverridable(old) {
        return Rule.Hit(
          "\(old.described) was removed; '\(overload.qualifiedName)' takes every call of it, but nothing is there to override",
          removalImpact)
      }
      return Rule.Hit(
        "\(old.described) was removed; '\(overload.qualifiedName)' takes every call of it",
        Impact(binary: hasLibraryEvolution ? .breaking : .none))
    }
    if let hit = builderRemovalHit(old) { return hit }
    if let successor = keywordCall(takingPositionalCallsOf: old) {
      return Rule.Hit(
        "\(old.described) was removed; '\(successor.qualifiedName)' takes every call of it",
        Impact(binary: hasLibraryEvolution ? .breaking : .none))
    }
    if acceptsInEveryForm(old), !isOverridable(old) {
      return Rule.Hit(
        "\(old.described) was removed; its overloads take every call of it",
        Impact(binary: hasLibraryEvolution ? .breaking : .none))
    }
    return Rule.Hit("\(old.described) was removed\(hint(old))", removalImpact)
  }

  /// Whether subclasses had a convenience initialiser, because they override the designated ones, and instead of it have
  /// a designated one, whose default arguments no override inherits.
  private func isInheritedOtherwise(_ old: Declaration, than overload: Declaration) -> Bool {
    old.kind == .initializer && old.modifiers.contains(.convenience) && !overload.modifiers.contains(.convenience)
      && old.name != overload.name && isSubclassable(old, overload)
      && self.old.container(of: old)?.has("@_hasMissingDesignatedInitializers") == false
  }

  /// What takes every call of a declaration that is out of reach now, in words; nil where nothing does.
  func replacement(ofHidden old: Declaration) -> String? {
    guard old.kind.isValue, old.requirement == nil, !isOverridable(old) else { return nil }
    // The compiler takes what is available before what is not, and does not see the rest.
    if let overload = overload(accepting: old, where: { !asksMore(old, $0) }) {
      return "'\(overload.qualifiedName)' takes every call of it"
    }
    let isInherited = !old.modifiers.contains(.override) && reachableElsewhere(old, where: { !asksMore($0, $1) }) != nil
    return isInherited ? "what the type inherits takes every call of it" : nil
  }

  /// The successor that the old deprecation named, or a new declaration that looks like one.
  private func hint(_ old: Declaration) -> String {
    if let renamed = old.deprecation?.renamed { return "; its deprecation named '\(renamed)'" }
    let siblings: [Declaration] = old.parent == nil
      ? new.topLevel[old.baseName] ?? []
      : newContainer(of: old).flatMap { new.members[$0] } ?? []
    let alike = siblings.filter {
      self.old.byID[$0.id] == nil && $0.baseName == old.baseName && new.concealment(of: $0) == nil
    }
    guard alike.count == 1, let successor = alike.first else { return "" }
    return "; '\(successor.qualifiedName)' is new and may be its successor"
  }

  /// The hit for a callable or value that is new.
  func additionHit(_ new: Declaration) -> Rule.Hit {
    var hit = hit(ofAdded: new)
    // The advice of these rules, but for that of initialisers, is for what nobody notices.
    if hit.impact.source == .breaking, new.kind != .initializer, hit.fix == nil {
      hit.fix = "Give it another name or signature, or wait with it for a major version."
    }
    return hit
  }

  private func hit(ofAdded new: Declaration) -> Rule.Hit {
    if new.access == .open || isSubclassable(new), new.kind == .initializer, stopsInheritance(new) {
      return Rule.Hit(
        "\(new.described) is new; subclasses that override the other designated initialisers "
          + "do not inherit the convenience ones any more", .sourceBreaking)
    }
    if new.kind == .initializer, !new.modifiers.contains(.convenience), let container = self.new.container(of: new),
      let lost = initializerInherited(until: container)
    {
      return Rule.Hit(
        "\(new.described) is new, and with a designated initialiser of its own '\(container.qualifiedName)' does not inherit "
          + "'\(lost.qualifiedName)' any more", removalImpact)
    }
    if new.kind == .initializer, new.modifiers.contains(.required), isSubclassable(new), !isInherited(new) {
      return Rule.Hit(
        "\(new.described) is new and required: subclasses with initialisers of their own lack it", .sourceBreaking)
    }
    if let hit = builderAdditionHit(new) { return hit }
    if let hit = wrapperHit(new) { return hit }
    if let member = dynamicMember(hiddenBy: new) {
      return Rule.Hit(
        "\(new.described) is new, and what looked up '\(member.qualifiedName)' by its name means it", .sourceBreaking)
    }
    if let hit = hidingHit(new) { return hit }
    if let rival = ambiguousRival(of: new) {
      return Rule.Hit(
        "\(new.described) is new, and calls fit '\(rival.qualifiedName)' as well", .sourceBreaking)
    }
    if let (rival, type) = equalMember(underOtherConstraints: new) {
      return Rule.Hit(
        "\(new.described) is new, and calls with '\(type)' fit '\(rival.qualifiedName)' of another extension as well",
        .sourceBreaking)
    }
    if let (rival, type) = equalMember(ofOtherProtocol: new) {
      return Rule.Hit(
        "\(new.described) is new, and \(type.map { "'\($0.qualifiedName)' has" } ?? "what conforms to both protocols has") '\(rival.qualifiedName)' as well",
        type == nil ? Impact(source: .risky) : .sourceBreaking)
    }
    if let module = module(sharingValue: new) {
      return Rule.Hit("\(new.described) is new, and clients that import '\(module)' as well find two", .sourceBreaking)
    }
    if let rival = synchronousRival(of: new) {
      return Rule.Hit(
        "\(new.described) is new, and asynchronous code that calls '\(rival.qualifiedName)' means the new one, "
          + "which it must await", Impact(source: .breaking, onlyInSwift6: isConversion(rival)))
    }
    if let takeover = takeover(by: new) {
      return Rule.Hit(
        "\(new.described) is new, and calls that meant '\(takeover.rival.qualifiedName)' mean it, which \(takeover.loss)",
        takeover.impact)
    }
    guard let rival = rival(of: new) else { return Rule.Hit("\(new.described) is new", .none) }
    if let type = typeFitting(new, as: rival) {
      return Rule.Hit(
        "\(new.described) is new, and calls with '\(type)' fit '\(rival.qualifiedName)' as well", .sourceBreaking)
    }
    return Rule.Hit(
      "\(new.described) is new, and calls of '\(rival.qualifiedName)' may mean it as well", Impact(source: .risky))
  }

  private func isSubclassable(_ new: Declaration) -> Bool {
    guard let container = self.new.container(of: new), container.kind == .class else { return false }
    return container.access == .open && old.byID[container.id]?.access == .open
  }

  /// Whether subclasses inherit the convenience initialiser, because they have to have all designated ones themselves.
  private func isInherited(_ new: Declaration) -> Bool {
    guard new.modifiers.contains(.convenience), let container = self.new.container(of: new),
      !container.has("@_hasMissingDesignatedInitializers")
    else { return false }
    return (self.new.members[container.id] ?? []).allSatisfy {
      $0.kind != .initializer || $0.modifiers.contains(.convenience) || $0.modifiers.contains(.required)
    }
  }

  /// A further designated initialiser must be overridden before a subclass inherits the
  /// convenience ones (The Swift Programming Language, "Automatic Initializer Inheritance").
  private func stopsInheritance(_ new: Declaration) -> Bool {
    guard !new.modifiers.contains(.convenience), let type = self.new.container(of: new).flatMap({ oldType(of: $0) })
    else { return false }
    let siblings = initializers(of: type)
    return siblings.contains { $0.modifiers.contains(.convenience) }
      && siblings.contains { !$0.modifiers.contains(.convenience) } && !siblings.contains { $0.name == new.name }
  }

  /// An old overload that takes some calls as well as the new one does.
  private func rival(of new: Declaration) -> Declaration? {
    guard new.kind.isValue, new.kind != .enumCase, !new.modifiers.contains(.override) else { return nil }
    let siblings = new.parent == nil ? self.new.topLevel[new.baseName] ?? [] : self.new.members[new.parent ?? ""] ?? []
    return siblings.first { other in
      other.id != new.id && other.name == new.name && other.kind == new.kind && old.byID[other.id] != nil
        && (isTwin(new, of: other) || isAsGeneric(new, as: other)) && self.new.concealment(of: other) == nil
    }
  }

  /// An old synchronous overload that takes calls of the new asynchronous one: asynchronous code means the new one
  /// even where it leaves out more arguments, or its arguments fit less well.
  private func synchronousRival(of new: Declaration) -> Declaration? {
    guard new.isAsync, new.parameters != nil, new.requirement == nil else { return nil }
    let siblings = new.parent == nil ? self.new.topLevel[new.baseName] ?? [] : self.new.members[new.parent ?? ""] ?? []
    return siblings.first { other in
      guard other.id != new.id, other.baseName == new.baseName, other.kind == new.kind, !other.isAsync,
        self.new.concealment(of: other) == nil, let before = old.byID[other.id], !before.isAsync, !before.isNoAsync
      else { return false }
      // What it leaves out with a default that is new as well, no old call leaves out.
      return takesCalls(before, new) || takesCalls(new, before)
    }
  }

  /// Whether calls look like a conversion, for which Swift 5 warns where `await` is missing.
  private func isConversion(_ new: Declaration) -> Bool {
    new.kind == .initializer && new.parameters?.count == 1 && new.parameters?.first?.label == nil
  }

  private func takesCalls(_ old: Declaration, _ new: Declaration) -> Bool {
    let match = signature(old, new)
    // A closure that waits for nothing is rather passed to what runs it at once, if it is written as one.
    let hasOtherClosure = match.parameters.contains { edit in
      guard case .type = edit.kind, let pair = edit.parameters(old, new) else { return false }
      return TypeStructure(pair.old.type).isFunction && !pair.old.isAutoclosure
    }
    return match.acceptsArguments && !hasOtherClosure
  }

  /// The same parameters, and a difference in the result or in `async` alone.
  private func isTwin(_ new: Declaration, of other: Declaration) -> Bool {
    other.generics == new.generics && other.parameters?.map(\.type) == new.parameters?.map(\.type)
      && (other.type != new.type || (!other.isAsync && new.isAsync))
  }

  /// The same parameters under other constraints: what fulfils both sides' may mean either.
  private func isAsGeneric(_ new: Declaration, as other: Declaration) -> Bool {
    guard let parameters = new.parameters, let others = other.parameters, !parameters.isEmpty,
      other.generics.requirements != new.generics.requirements, other.isAsync == new.isAsync
    else { return false }
    let scope = GenericScope(other, new, self)
    var matcher = TypeMatcher(self, unknowns: scope.unknowns, bindings: scope.inherited)
    let isSame = zip(others, parameters).allSatisfy { matcher.same($0.type, $1.type) }
    return isSame && !scope.unknowns.isEmpty && matcher.bindings.values.allSatisfy { !$0.isFixed }
  }

  /// A type that fulfils the constraints of both, where neither asks for all that the other asks for: the compiler
  /// would prefer the one that does.
  private func typeFitting(_ new: Declaration, as other: Declaration) -> String? {
    guard let asked = constraints(of: new), let others = constraints(of: other), !implies(asked, others), !implies(others, asked)
    else { return nil }
    return typeFulfilling(asked + others)
  }

  /// What a function asks of its only generic parameter; nil where it asks for something else as well.
  private func constraints(of function: Declaration) -> [TypeStructure]? {
    let inherited = new.container(of: function)?.generics ?? GenericSignature()
    let parameters = function.generics.parameters.filter { !inherited.parameters.contains($0) }
    let requirements = function.generics.requirements.filter { !inherited.requirements.contains($0) }
    guard parameters.count == 1, let name = parameters.first?.canonicalName,
      requirements.allSatisfy({ $0.relation == .conforms && $0.subject.text == name })
    else { return nil }
    return requirements.map { TypeStructure($0.constraint) }
  }

  private func implies(_ asked: [TypeStructure], _ others: [TypeStructure]) -> Bool {
    others.allSatisfy { other in asked.contains { conforms($0, to: other) != false } }
  }

  /// Whether the old name still stands for the renamed type.
  func keepsName(of old: Declaration) -> Bool {
    guard old.kind.isType else { return false }
    return [old.qualifiedName, nameInAlias(of: old)].compactMap(\.self).flatMap { new.byName[$0] ?? [] }.contains {
      $0.kind == .typealias && new.concealment(of: $0) == nil && takesArguments($0, of: old)
    }
  }

  /// What clients find under the old name when a typealias keeps the name of the type around it: `Button.Style`, which
  /// is `PushButton.Style`.
  private func nameInAlias(of old: Declaration) -> String? {
    guard let container = self.old.container(of: old), let id = types.newIDs[container.id], let successor = new.byID[id],
      keepsName(of: container)
    else { return nil }
    return "\(successor.qualifiedName).\(old.name)"
  }
}

extension Comparison {
  /// Whether the alias is generic as the old type was: by parameters of its own, or as another name of a generic type.
  private func takesArguments(_ alias: Declaration, of old: Declaration) -> Bool {
    guard old.kind.isNominal, let target = alias.type else { return true }
    let isUnbound = alias.generics.parameters.isEmpty && new.resolvingAlias(TypeStructure(target)).arguments.isEmpty
    return isUnbound || alias.generics.parameters.count == old.generics.parameters.count
  }
}

extension Comparison {
  /// A designated initialiser that the class inherited as long as it had none of its own, and does not override now.
  func initializerInherited(until new: Declaration) -> Declaration? {
    guard new.kind == .class, let before = oldType(of: new), hasNoDesignatedInitializers(before, in: old) else { return nil }
    let own = Set((self.new.members[new.id] ?? []).filter { $0.kind == .initializer }.map(\.name))
    for superclass in old.superclassTypes(of: before) {
      guard let (home, parent) = old.homeDeclaration(of: superclass) else { return nil }
      if hasNoDesignatedInitializers(parent, in: home) { continue }
      return designatedInitializers(of: parent, in: home).first { !own.contains($0.name) }
    }
    return nil
  }

  /// The initialisers that the old class had: its own, and without a designated one of its own those that it inherited.
  fileprivate func initializers(of type: Declaration) -> [Declaration] {
    var result = (old.members[type.id] ?? []).filter { $0.kind == .initializer && old.concealment(of: $0) == nil }
    guard type.kind == .class, hasNoDesignatedInitializers(type, in: old) else { return result }
    for superclass in old.superclassTypes(of: type) {
      guard let (home, parent) = old.homeDeclaration(of: superclass) else { break }
      result += old.members(of: parent, from: home).filter { $0.kind == .initializer && old.concealment(of: $0) == nil }
      if !hasNoDesignatedInitializers(parent, in: home) { break }
    }
    return result
  }

  private func hasNoDesignatedInitializers(_ old: Declaration, in home: Surface) -> Bool {
    designatedInitializers(of: old, in: home).isEmpty && !old.has("@_hasMissingDesignatedInitializers")
  }

  private func designatedInitializers(of old: Declaration, in home: Surface) -> [Declaration] {
    self.old.members(of: old, from: home).filter {
      $0.kind == .initializer && !$0.modifiers.contains(.convenience) && self.old.concealment(of: $0) == nil
    }
  }
}

extension Comparison {
  /// The member of another type that the name found through key paths until now, where the new property is something
  /// else. Which names are looked up by strings, nobody knows.
  private func dynamicMember(hiddenBy new: Declaration) -> Declaration? {
    guard new.kind == .property, let type = new.type, let container = self.new.container(of: new).flatMap({ oldType(of: $0) }),
      container.has("@dynamicMemberLookup")
    else { return nil }
    for lookup in old.members[container.id] ?? [] where lookup.kind == .subscript {
      guard let parameter = lookup.parameters?.first, parameter.label == "dynamicMember" else { continue }
      let path = TypeStructure(parameter.type)
      guard path.isKeyPath, path.arguments.count == 2, case .parameter(let value) = path.arguments[1].head,
        let root = old.declaration(of: resolveOld(path.arguments[0])),
        let member = old.members[root.id]?.first(where: { $0.kind == .property && $0.name == new.name && old.concealment(of: $0) == nil })
      else { continue }
      let found = TypeStructure(lookup.type ?? type).replacing([TypeStructure(.parameter(value)): TypeStructure(member.type ?? type)])
      var matcher = TypeMatcher(self)
      let isSet = lookup.accessors?.isSettable == true && member.accessors?.isSettable == true
      if !matcher.same(found, TypeStructure(type)) || isSet && new.accessors?.isSettable != true { return member }
    }
    return nil
  }
}
