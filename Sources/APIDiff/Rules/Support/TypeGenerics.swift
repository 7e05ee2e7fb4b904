import APIModel

/// How the generic parameters that a type declares itself changed; nil when they did not.
enum GenericParameterChange: Equatable {
  case added([String])
  case removed([String])
  case reordered
  case renamed
  /// A type parameter became a pack or a value, or the other way round.
  case kind

  init?(_ old: Declaration, _ new: Declaration, _ comparison: Comparison) {
    if comparison.types.fixedArguments[old.id] != nil || comparison.passOnAlike(old, new) { return nil }
    let before = Self.own(old, comparison.old)
    let after = Self.own(new, comparison.new)
    let (oldNames, newNames) = (before.map(\.name), after.map(\.name))
    if after.count > before.count {
      self = .added(newNames.filter { !oldNames.contains($0) })
    } else if after.count < before.count {
      self = .removed(oldNames.filter { !newNames.contains($0) })
    } else if oldNames != newNames, old.kind != .typealias || new.kind != .typealias {
      // Extensions of a typealias see the parameters of what it stands for.
      let isReordered = oldNames.sorted() == newNames.sorted()
      if !isReordered, Self.keepsNames(before, after, new, comparison.new) { return nil }
      self = isReordered ? .reordered : .renamed
    } else if before.map(\.kind) != after.map(\.kind) {
      self = .kind
    } else {
      return nil
    }
  }

  /// Whether extensions find each parameter under its old name too, a typealias in the type.
  private static func keepsNames(
    _ before: [GenericParameter], _ after: [GenericParameter], _ new: Declaration, _ surface: Surface
  ) -> Bool {
    before.map(\.kind) == after.map(\.kind) && zip(before, after).allSatisfy { old, parameter in
      if old.name == parameter.name { return true }
      guard let alias = surface.alias(named: "\(new.qualifiedName).\(old.name)"), surface.concealment(of: alias) == nil else { return false }
      return alias.type?.text == parameter.canonicalName
    }
  }

  fileprivate static func own(_ type: Declaration, _ surface: Surface) -> [GenericParameter] {
    let inherited = surface.container(of: type)?.generics.parameters ?? []
    return type.generics.parameters.filter { !inherited.contains($0) }
  }

  var text: String {
    switch self {
    case .added(let names): "are more now: \(names.listed)"
    case .removed(let names): "are fewer now, without \(names.listed)"
    case .reordered: "stand in another order now"
    case .renamed: "have other names now, which extensions use"
    case .kind: "are of another kind now"
    }
  }
}

extension Comparison {
  /// The generic parameters of a type that extensions of its new form do not find under their names.
  func parameterNamesLost(_ old: Declaration, _ new: Declaration) -> [String] {
    guard old.kind.isNominal, old.kind != .protocol else { return [] }
    let found = Set(GenericParameterChange.own(new, self.new).map(\.name))
    return GenericParameterChange.own(old, self.old).map(\.name).filter { name in
      !found.contains(name) && self.new.alias(named: "\(new.qualifiedName).\(name)") == nil
    }
  }

  /// The generic parameters of a renamed type for which the typealias under its old name has a type of its own beside parameters, so
  /// that extensions of it are of every other one as well: `Page` and, of `<Item>`, `CursorPage<Item, Int>`. Only those that members deal with.
  func parametersLeftOpen(_ old: Declaration, _ new: Declaration) -> [String] {
    guard let alias = self.new.alias(named: old.qualifiedName), let target = alias.type.map({ TypeStructure($0) }) else { return [] }
    let own = GenericParameterChange.own(alias, self.new).map { TypeStructure(.parameter($0.canonicalName)) }
    let parameters = GenericParameterChange.own(new, self.new)
    guard !own.isEmpty, parameters.count == target.arguments.count else { return [] }
    let open = zip(parameters, target.arguments).filter { !own.contains($1) }.map(\.0)
    let members = self.new.members[new.id] ?? []
    let used = (members.compactMap(\.type) + members.flatMap { ($0.parameters ?? []).map(\.type) }).map { TypeStructure($0) }
    return open.filter { parameter in
      let head = TypeStructure.Head.parameter(parameter.canonicalName)
      return used.contains { $0.contains { $0.head == head } }
    }.map(\.name)
  }

  /// Whether two typealiases stand for one generic type, and only one of them writes out the arguments that both hand
  /// on: `Graph` and, of `<Node>`, `Graph<Node>`.
  func passOnAlike(_ old: Declaration, _ new: Declaration) -> Bool {
    guard old.kind == .typealias, new.kind == .typealias, let before = Self.passedOn(old, self.old),
      let after = Self.passedOn(new, self.new)
    else { return false }
    return before.count != after.count && min(before.count, after.count) == 0 && resolveOld(before.type) == resolveNew(after.type)
  }

  /// The type without its arguments where those are the typealias's parameters, one by one.
  private static func passedOn(_ alias: Declaration, _ surface: Surface) -> (type: TypeStructure, count: Int)? {
    guard let target = alias.type.map({ TypeStructure($0) }) else { return nil }
    let parameters = GenericParameterChange.own(alias, surface).map { TypeStructure(.parameter($0.canonicalName)) }
    guard target.arguments == parameters else { return nil }
    switch target.head {
    case .nominal(let name): return (TypeStructure(.nominal(name)), parameters.count)
    case .array: return (TypeStructure(.nominal("Array")), parameters.count)
    case .dictionary: return (TypeStructure(.nominal("Dictionary")), parameters.count)
    case .optional: return (TypeStructure(.nominal("Optional")), parameters.count)
    default: return nil
    }
  }

  /// What the arguments of a generic type have to fulfil and had not to before.
  func addedTypeRequirements(_ old: Declaration, _ new: Declaration) -> [GenericRequirement] {
    guard isComparable(old, new) else { return [] }
    return missing(from: old, new, in: new, container: self.new.container(of: new), self.old.container(of: old))
      + Self.suppressed(old).subtracting(Self.suppressed(new)).sorted()
  }

  /// What the arguments of a generic type need not fulfil any more.
  func droppedTypeRequirements(_ old: Declaration, _ new: Declaration) -> [GenericRequirement] {
    guard isComparable(old, new) else { return [] }
    return missing(from: new, old, in: old, container: self.old.container(of: old), self.new.container(of: new))
      + Self.suppressed(new).subtracting(Self.suppressed(old)).sorted()
  }

  private func isComparable(_ old: Declaration, _ new: Declaration) -> Bool {
    let isGeneric = old.kind != .protocol && (old.kind.isNominal || old.kind == .typealias)
    return isGeneric && types.fixedArguments[old.id] == nil && old.kind == new.kind && old.generics != new.generics
      && !passOnAlike(old, new)
      && GenericParameterChange(old, new, self) == nil
  }

  private func missing(
    from given: Declaration, _ asked: Declaration, in scope: Declaration, container: Declaration?,
    _ givenContainer: Declaration?
  ) -> [GenericRequirement] {
    RequirementSet(asked.generics.requirements, excluding: container, self)
      .missing(
        from: RequirementSet(given.generics.requirements, excluding: givenContainer, self), under: scope.generics)
      // What every parameter fulfils unless an inverse says otherwise.
      .filter { !["Copyable", "Escapable"].contains($0.constraint.text) }
  }

  /// What the arguments need not fulfil though every type does that does not say otherwise: `T: Copyable` for `T: ~Copyable`.
  private static func suppressed(_ type: Declaration) -> Set<GenericRequirement> {
    Set(
      type.generics.requirements.filter { $0.constraint.text.hasPrefix("~") }.map {
        GenericRequirement(
          subject: $0.subject, relation: $0.relation, constraint: TypeReference(String($0.constraint.text.dropFirst())))
      })
  }
}
