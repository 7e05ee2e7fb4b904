import APIModel

/// Result builders: which methods the compiler calls for a block follows from which there are.
extension Comparison {
  /// The hit for a method of a result builder that is gone, where blocks do without it.
  func builderRemovalHit(_ old: Declaration) -> Rule.Hit? {
    guard let builder = newContainer(of: old), isBuilder(builder, in: new), old.kind == .staticMethod else { return nil }
    let binary: Impact.Level = hasLibraryEvolution ? .breaking : .none
    switch old.baseName {
    case "buildBlock" where isBuiltInParts(old, of: builder):
      return Rule.Hit(
        "\(old.described) was removed; 'buildPartialBlock' builds all blocks but empty ones",
        Impact(source: .risky, binary: binary))
    case "buildOptional", "buildIf":
      // Two names of one method for the compiler.
      let others = methods(old.baseName == "buildIf" ? "buildOptional" : "buildIf", of: builder, in: new)
      guard let other = others.first(where: { gives($0, what: old) }) else { return nil }
      return Rule.Hit("\(old.described) was removed; '\(other.qualifiedName)' does the same", Impact(binary: binary))
    case "buildLimitedAvailability" where methods(old.baseName, of: builder, in: new).isEmpty:
      return Rule.Hit(
        "\(old.described) was removed; blocks with '#available' get a warning", Impact(source: .risky, binary: binary))
    case "buildExpression", "buildFinalResult":
      guard old.parameters?.count == 1, old.parameters?.first?.type == old.type,
        methods(old.baseName, of: builder, in: new).isEmpty
      else { return nil }
      return Rule.Hit("\(old.described) was removed, which gave what it took", Impact(binary: binary))
    default: return nil
    }
  }

  /// The hit for a new method of a result builder that old blocks have to pass, and cannot.
  func builderAdditionHit(_ new: Declaration) -> Rule.Hit? {
    guard let builder = new.parent, isBuilder(builder, in: self.new), new.kind == .staticMethod,
      let before = self.new.byID[builder].flatMap({ oldType(of: $0)?.id }), isBuilder(before, in: old),
      methods(new.baseName, of: before, in: old).isEmpty
    else { return nil }
    let name = new.baseName
    let stops: Bool
    switch name {
    case "buildExpression": stops = !takesParts(of: before, methods(name, of: builder, in: self.new), for: builder)
    case "buildFinalResult": stops = !givesResults(of: before, methods(name, of: builder, in: self.new))
    case "buildPartialBlock":
      guard let partial = partialMethods(of: builder, in: self.new) else { return nil }
      stops = !takesParts(of: before, partial, for: nil)
    default: return nil
    }
    guard stops else { return nil }
    return Rule.Hit("\(new.described) is new, and what blocks held before does not fit it", .sourceBreaking)
  }

  /// Whether the context of each call says what the method has to give: what a block's function returns.
  func givesBlocks(_ new: Declaration) -> Bool {
    new.kind == .staticMethod && new.baseName == "buildFinalResult" && new.parent.map { isBuilder($0, in: self.new) } == true
  }

  private func isBuilder(_ id: String, in surface: Surface) -> Bool { surface.byID[id]?.has("@resultBuilder") == true }

  private func methods(_ name: String, of builder: String, in surface: Surface) -> [Declaration] {
    (surface.members[builder] ?? []).filter {
      $0.baseName == name && $0.kind == .staticMethod && surface.concealment(of: $0) == nil
    }
  }

  /// The methods that put blocks together part by part, which are called where both are there.
  private func partialMethods(of builder: String, in surface: Surface) -> [Declaration]? {
    let partial = methods("buildPartialBlock", of: builder, in: surface)
    let isWhole = ["buildPartialBlock(first:)", "buildPartialBlock(accumulated:next:)"].allSatisfy { name in
      partial.contains { $0.name == name }
    }
    return isWhole ? partial : nil
  }

  /// What parts of blocks are passed to.
  private func blocks(of builder: String, in surface: Surface) -> [Declaration] {
    partialMethods(of: builder, in: surface)?.filter { $0.parameters?.count == 1 }
      ?? methods("buildBlock", of: builder, in: surface)
  }

  // MARK: What fits

  /// Whether a method under another name takes and gives the same.
  private func gives(_ new: Declaration, what old: Declaration) -> Bool {
    let match = signature(old, new)
    return match.acceptsCalls && match.result == nil
  }

  /// Whether a result builder puts the same parts together one by one now.
  private func isBuiltInParts(_ old: Declaration, of builder: String) -> Bool {
    guard let parts = old.parameters, !parts.isEmpty, let partial = partialMethods(of: builder, in: new) else { return false }
    // A tuple of all parts is taken apart by who asked for it; of one after the other it is nested.
    if parts.count > 2, let result = old.type, case .tuple = TypeStructure(result).head,
      !partial.contains(where: { $0.type.map { TypeStructure($0).contains { $0.head == .packExpansion } } == true })
    {
      return false
    }
    return [1, 2].allSatisfy { count in
      partial.contains { method in
        method.parameters?.count == count && parts.allSatisfy { takes($0, of: old, lastIn: method) }
      }
    }
  }

  /// Whether some method takes what old blocks consist of, and gives what blocks of the builder (if any) take.
  private func takesParts(of old: String, _ takers: [Declaration], for builder: String?) -> Bool {
    let next = builder.map { blocks(of: $0, in: new) }
    return blocks(of: old, in: self.old).allSatisfy { block in
      (block.parameters ?? []).allSatisfy { part in
        takers.contains { taker in
          guard takes(part, of: block, lastIn: taker) else { return false }
          guard let next, let result = taker.type, !result.isGeneric else { return true }
          let given = Parameter(label: nil, name: nil, type: result)
          return next.contains { takes(given, of: taker, lastIn: $0) }
        }
      }
    }
  }

  /// Whether some method takes the results of old blocks, and gives them out as they are. Who takes a result that
  /// depends on the block's parts takes others as well.
  private func givesResults(of old: String, _ finals: [Declaration]) -> Bool {
    blocks(of: old, in: self.old).allSatisfy { block in
      guard let result = block.type else { return true }
      let given = Parameter(label: nil, name: nil, type: result)
      return finals.contains { final in
        takes(given, of: block, lastIn: final)
          && (result.isGeneric || final.type?.isGeneric == true || final.type.map { sameType(result, $0) } == true)
      }
    }
  }

  /// Whether a part of the old block fits the last parameter of the method, other parameters left aside.
  private func takes(_ part: Parameter, of block: Declaration, lastIn method: Declaration) -> Bool {
    guard var wanted = method.parameters?.last else { return false }
    var (single, taker) = (block, method)
    single.parameters = [part]
    single.parameters?[0].isVariadic = false
    single.parameters?[0].type = part.type.element
    single.generics.requirements = block.generics.requirements.map(\.ofElements)
    wanted.label = part.label
    wanted.isVariadic = false
    wanted.type = wanted.type.element
    taker.parameters = [wanted]
    (single.type, taker.type) = (nil, nil)
    taker.generics.requirements = method.generics.requirements.map(\.ofElements)
      .filter { wanted.type.text.contains($0.subject.text) }
    // Matches are kept by the identities.
    single.id += " \(part.type.text)"
    taker.id += " last"
    return signature(single, taker).acceptsCalls
  }
}

extension TypeReference {
  fileprivate var isGeneric: Bool {
    TypeStructure(self).contains { part in if case .parameter = part.head { true } else { false } }
  }

  /// One of the values that `repeat each T` stands for.
  fileprivate var element: TypeReference {
    TypeReference(text.replacing("repeat ", with: "").replacing("each ", with: ""))
  }
}

extension GenericRequirement {
  fileprivate var ofElements: GenericRequirement {
    GenericRequirement(subject: subject.element, relation: relation, constraint: constraint.element)
  }
}
