import APIModel

/// How the conformances of one type changed. Those that another one implies are left out, so
/// that a lost `Hashable` does not also report `Equatable`.
struct ConformanceChanges {
  /// A conformance with what it asks for beyond the type's own requirements.
  struct Condition {
    var conformance: Inheritance
    var requirements: [GenericRequirement]
  }

  /// Conformances that no longer hold in any way.
  private(set) var lost: [Inheritance] = []
  private(set) var gained: [Inheritance] = []
  /// Conditional ones that ask for more than before.
  private(set) var narrowed: [Condition] = []
  /// Conditional ones that ask for less than before.
  private(set) var widened: [Condition] = []
  /// Those that only a global actor's code can use now, or another one's.
  private(set) var isolated: [Inheritance] = []

  private let comparison: Comparison

  init(_ old: Declaration, _ new: Declaration, _ comparison: Comparison) {
    self.comparison = comparison
    // Another kind of type is reported as such.
    if old.kind != new.kind || old.inheritance == new.inheritance && old.generics == new.generics { return }
    let before = weakest(Self.conformances(of: old, in: comparison.old), of: old)
    let after = weakest(Self.conformances(of: new, in: comparison.new), of: new)
    let newAncestors = comparison.new.ancestors(of: comparison.new.fullName(of: new))
    let oldAncestors = comparison.old.ancestors(of: comparison.old.fullName(of: old))
    for entry in before where !isGone(entry) {
      let successors = after.filter { comparison.sameType(entry.type, $0.type) }
      if let successor = successors.first(where: { missingConditions(entry, $0, old, new).isEmpty }) ?? successors.first {
        compareConditions(entry, successor, old, new)
        if let actor = successor.globalActor, actor != entry.globalActor { isolated.append(successor) }
      } else if !comparison.names(of: entry).allSatisfy(newAncestors.contains), !comparison.keepsMembers(ofHidden: entry.type, new) {
        lost.append(entry)
      }
    }
    for entry in after where !before.contains(where: { comparison.sameType($0.type, entry.type) }) {
      let names = comparison.new.names(in: entry.type)
      // Nobody asks a type for it; conforming types have to have what it asks for.
      if comparison.new.isHidden(entry.type), old.kind != .protocol || names.allSatisfy({ comparison.new.requirements(ofProtocol: $0).isEmpty }) {
        continue
      }
      if !names.allSatisfy(oldAncestors.contains) { gained.append(entry) }
    }
    lost = Self.strongest(lost, comparison.old)
    gained = Self.strongest(gained, comparison.new)
    narrowed = strongest(narrowed, comparison.old)
    widened = strongest(widened, comparison.new)
  }

  /// The conformances that are API: available, to a protocol that clients can name, and not what the standard library
  /// declares for its own types.
  private static func conformances(of type: Declaration, in surface: Surface) -> [Inheritance] {
    let given = type.extendedModule == "Swift" ? StandardLibrary.ancestors(of: type.path.joined(separator: ".")) : []
    return type.inheritance.filter { entry in
      guard entry.kind == .conformance, !given.contains(entry.type.text), !entry.isUnavailable,
        !entry.type.text.hasPrefix("~"), !["Copyable", "Escapable"].contains(entry.type.text)
      else {
        return false
      }
      guard let declaration = surface.declaration(of: TypeStructure(entry.type)) else {
        // What a module is called (`_StringProcessing`) is not a name that clients write.
        let parts = entry.type.text.split(separator: ".")
        return !parts.dropFirst(parts.count > 1 ? 1 : 0).contains { $0.hasPrefix("_") }
      }
      return surface.hasReachableMembers(declaration)
    }
  }

  /// Leaves out what holds under the conditions of another entry for the same protocol: symbol graphs list what
  /// another conformance implies as well.
  private func weakest(_ entries: [Inheritance], of type: Declaration) -> [Inheritance] {
    entries.indices.filter { index in
      !entries.indices.contains { other in
        guard other != index, entries[other].type == entries[index].type else { return false }
        let isImplied = isWeaker(entries[other], than: entries[index], of: type)
        return isImplied && (other < index || !isWeaker(entries[index], than: entries[other], of: type))
      }
    }
    .map { entries[$0] }
  }

  private func isWeaker(_ entry: Inheritance, than other: Inheritance, of type: Declaration) -> Bool {
    let given = RequirementSet(other.conditions + type.generics.requirements, excluding: nil, of: type, comparison)
    return RequirementSet(entry.conditions, excluding: nil, of: type, comparison)
      .missing(from: given, under: type.generics).isEmpty
  }

  /// Whether the protocol itself is gone, which is reported as such.
  private func isGone(_ entry: Inheritance) -> Bool {
    let structure = TypeStructure(entry.type)
    guard let before = comparison.old.declaration(of: structure), comparison.old.concealment(of: before) == nil else { return false }
    guard let after = comparison.new.byID[comparison.types.newIDs[before.id] ?? before.id] else {
      return true
    }
    return comparison.new.concealment(of: after) != nil
  }

  /// What the new conformance asks for that the old one did not.
  private func missingConditions(
    _ before: Inheritance, _ after: Inheritance, _ old: Declaration, _ new: Declaration
  ) -> [GenericRequirement] {
    let oldSet = RequirementSet(before.conditions + old.generics.requirements, excluding: nil, of: old, comparison)
    let arguments = Dictionary(
      zip(new.generics.parameters.map(\.canonicalName), comparison.types.fixedArguments[old.id] ?? []),
      uniquingKeysWith: { first, _ in first })
    return RequirementSet(after.conditions, excluding: nil, of: new, comparison).substituting(arguments)
      .missing(from: oldSet, under: new.generics)
  }

  private mutating func compareConditions(
    _ before: Inheritance, _ after: Inheritance, _ old: Declaration, _ new: Declaration
  ) {
    let newSet = RequirementSet(after.conditions + new.generics.requirements, excluding: nil, of: new, comparison)
    let added = missingConditions(before, after, old, new)
    if !added.isEmpty {
      narrowed.append(Condition(conformance: before, requirements: added))
      return
    }
    let dropped = RequirementSet(before.conditions, excluding: nil, of: old, comparison)
      .missing(from: newSet, under: old.generics)
    if !dropped.isEmpty { widened.append(Condition(conformance: before, requirements: dropped)) }
  }

  /// Leaves out what another entry refines.
  private static func strongest(_ entries: [Inheritance], _ surface: Surface) -> [Inheritance] {
    let implied = Set(entries.flatMap { surface.names(in: $0.type) }.flatMap { surface.ancestors(of: $0) })
    return entries.filter { !surface.names(in: $0.type).allSatisfy(implied.contains) }
  }

  private func strongest(_ entries: [Condition], _ surface: Surface) -> [Condition] {
    let kept = Self.strongest(entries.map(\.conformance), surface)
    return entries.filter { kept.contains($0.conformance) }
  }
}

extension Surface {
  /// Whether the type has an underscored name, by which nobody asks for it.
  func isHidden(_ type: TypeReference) -> Bool {
    declaration(of: TypeStructure(type)).map { concealment(of: $0) != nil } ?? false
  }
}

extension Comparison {
  /// Whether a type that does not inherit from an underscored one any more still has what it had from there.
  func keepsMembers(ofHidden type: TypeReference, _ new: Declaration) -> Bool {
    guard old.isHidden(type), let hidden = old.declaration(of: TypeStructure(type)) else { return false }
    let ancestors = self.new.ancestors(of: self.new.fullName(of: new)).compactMap(self.new.localName).flatMap { self.new.byName[$0] ?? [] }
    let names = Set(([new] + ancestors).flatMap { self.new.members[$0.id] ?? [] }.map(\.name))
    return (old.members[hidden.id] ?? []).allSatisfy { old.concealment(of: $0) != nil || names.contains($0.name) }
  }
}

extension Inheritance {
  var isSendable: Bool { type.text == "Sendable" }

  var isSendableMetatype: Bool { type.text == "SendableMetatype" }
}

extension Surface {
  /// The name with the module, as types are written.
  func fullName(of declaration: Declaration) -> String {
    let owner = declaration.extendedModule ?? module
    return owner == "Swift" ? declaration.qualifiedName : "\(owner).\(declaration.qualifiedName)"
  }
}

extension Comparison {
  /// The old entry's protocols under the names that they have now.
  fileprivate func names(of entry: Inheritance) -> [String] {
    old.names(in: entry.type).map { newName(of: $0) ?? $0 }
  }
}

extension Sequence where Element == GenericRequirement {
  /// The requirements with the parameters' names as the declaration writes them.
  func listed(under generics: GenericSignature) -> String {
    map { requirement in
      var text = requirement.text
      for parameter in generics.parameters where !parameter.name.isEmpty {
        text = text.replacing(parameter.canonicalName, with: parameter.name)
      }
      return text
    }.listed
  }
}
