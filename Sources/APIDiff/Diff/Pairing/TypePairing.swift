import APIModel

/// Finds the types that are the same for users although their identities differ: they changed
/// kind, moved with their container, became a typealias, or were renamed.
///
/// Types come before everything else: what their members and the signatures that mention them
/// are compared with depends on it.
struct TypePairing: Sendable {
  /// Old id → new id, for the types whose ids differ.
  private(set) var newIDs: [String: String] = [:]
  /// Old full name → new full name, for the types whose names differ.
  private(set) var newNames: [String: String] = [:]
  /// Old id → the arguments of the generic type that its name stands for now: `Double` where `Vector` became
  /// `typealias Vector = Matrix<Double>`.
  private(set) var fixedArguments: [String: [TypeStructure]] = [:]
  /// Old name of an associated type → its new name, where no associated type has the old one any more.
  private(set) var newMembers: [String: String] = [:]
  /// The ids of new typealiases that only keep an old name alive.
  private(set) var keptNames: Set<String> = []
  /// The ids of old typealiases whose type bears their name itself now.
  private(set) var ownNames: Set<String> = []
  /// Old id → the new declaration that takes its place in reports.
  private(set) var successors: [String: String] = [:]

  /// Old ids of types that stand somewhere else now, though what contained them did not move.
  private(set) var movedIDs: Set<String> = []

  init() {}

  init(_ old: Surface, _ new: Surface) {
    let gone = old.snapshot.declarations.filter { $0.kind.isType && new.byID[$0.id] == nil }
    let lost = gone.filter { old.concealment(of: $0) == nil }.sorted { $0.path.count < $1.path.count }
    let unnamed = gone.filter { [.struct, .enum].contains($0.kind) && old.concealment(of: $0) == .name }
    guard !lost.isEmpty || !unnamed.isEmpty else { return }
    let gained = new.snapshot.declarations.filter { $0.kind.isType && old.byID[$0.id] == nil }
    var candidates = TypeCandidates(gained, new)
    for alias in lost {
      guard let (target, bearer) = bearer(ofNameOf: alias, old, new) else { continue }
      ownNames.insert(alias.id)
      if old.isKnownByAlias(target) { note(target, members: bearer, report: bearer, old, new) }
    }
    for type in lost where !ownNames.contains(type.id) && newIDs[type.id] == nil {
      guard let place = newPlace(of: type, old, new) else { continue }
      pair(type, candidates.inheritedPlace(of: type, at: place) ?? place, old, new, &candidates)
    }
    // Nobody writes an underscored name; who gets such a value uses what it has.
    for type in unnamed {
      if let other = candidates.successor(ofUnnamed: type, old) { newNames[old.writtenName(of: type)] = new.writtenName(of: other) }
    }
    for type in new.snapshot.declarations where type.kind == .associatedType { newMembers[type.name] = nil }
  }

  /// The type that an alias stood for, and the one that has the alias's name itself now: `typealias Box = Impl` that
  /// became `struct Box`. Clients who write it notice nothing; those who wrote the type's old name may.
  private func bearer(
    ofNameOf alias: Declaration, _ old: Surface, _ new: Surface
  ) -> (target: Declaration, bearer: Declaration)? {
    guard alias.kind == .typealias, let type = alias.type.map(TypeStructure.init), let target = old.declaration(of: type),
      target.kind.isNominal, new.byID[target.id] == nil, old.concealment(of: target) == nil,
      type.arguments.isEmpty || type.arguments.map(\.text) == alias.generics.parameters.map(\.canonicalName)
    else { return nil }
    let bearer = new.byName[alias.qualifiedName]?.first {
      $0.kind == target.kind && new.concealment(of: $0) == nil && $0.generics.parameters.count == target.generics.parameters.count
    }
    return bearer.map { (target, $0) }
  }

  /// The qualified name that the type has in the new surface when only its containers changed.
  private func newPlace(of type: Declaration, _ old: Surface, _ new: Surface) -> String? {
    guard let parent = type.parent else { return type.name }
    guard let container = old.byID[parent] else { return type.qualifiedName }
    guard let successor = new.byID[newIDs[parent] ?? parent] else { return nil }
    return successor.qualifiedName + "." + type.name == type.qualifiedName || container.id == successor.id
      ? type.qualifiedName : "\(successor.qualifiedName).\(type.name)"
  }

  private mutating func pair(
    _ type: Declaration, _ place: String, _ old: Surface, _ new: Surface, _ candidates: inout TypeCandidates
  ) {
    if let same = candidates.take(named: place, for: type) {
      if type.kind == .associatedType, let target = aliasedAssociatedType(same, new) {
        note(type, members: target, report: candidates.takeRenamed(target) ? target : same, old, new)
        keptNames.insert(same.id)
        newMembers[type.name] = target.name
      } else if same.kind == .typealias, type.kind != .typealias, let target = aliasedType(same, new) {
        note(type, members: target, report: candidates.takeRenamed(target) ? target : same, old, new)
        keptNames.insert(same.id)
        noteArguments(of: type, same, target, old, new)
      } else {
        note(type, members: same, report: same, old, new)
        noteForwarding(type, same, new, &candidates)
        // What it stands for is found through its name.
        if same.kind == .typealias, type.kind.isNominal {
          newNames["\(old.module).\(type.qualifiedName)"] = "\(new.module).\(same.qualifiedName)"
        }
      }
    } else if type.kind.isNominal, let renamed = candidates.takeLookalike(of: type, at: place, old) {
      note(type, members: renamed, report: renamed, old, new)
    } else if let target = aliasedSuccessor(of: type, old, new), candidates.takeRenamed(target) {
      note(type, members: target, report: target, old, new)
    } else if type.kind.isNominal, let moved = candidates.takeMoved(type, old) {
      note(type, members: moved, report: moved, old, new)
      movedIDs.insert(type.id)
    }
  }

  /// The new type with the same members that a typealias stands for now, which stood for the old one before.
  private func aliasedSuccessor(of type: Declaration, _ old: Surface, _ new: Surface) -> Declaration? {
    guard type.kind.isNominal else { return nil }
    for alias in old.snapshot.declarations where alias.kind == .typealias && old.concealment(of: alias) == nil {
      guard let before = alias.type.map(TypeStructure.init), old.declaration(of: before)?.id == type.id,
        let after = new.byID[alias.id], after.kind == .typealias, let target = after.type.map(TypeStructure.init),
        before.arguments == target.arguments, let successor = new.declaration(of: target), successor.kind == type.kind,
        old.byID[successor.id] == nil, new.concealment(of: successor) == nil, successor.generics.parameters.count == type.generics.parameters.count,
        TypeCandidates.shape(of: successor, in: new) == TypeCandidates.shape(of: type, in: old)
      else { continue }
      return successor
    }
    return nil
  }

  /// An unavailable leftover that names its successor: signatures mention that one now.
  private mutating func noteForwarding(
    _ type: Declaration, _ leftover: Declaration, _ new: Surface, _ candidates: inout TypeCandidates
  ) {
    guard let name = leftover.unavailability?.renamed else { return }
    let local = new.localName(name) ?? name
    guard let target = new.byName[local]?.first(where: { $0.kind.isType }) else { return }
    newNames["\(new.module).\(type.qualifiedName)"] = "\(new.module).\(target.qualifiedName)"
  }

  /// A name that means another type's special case now, or one that takes its arguments from elsewhere:
  /// `Vector` as `Matrix<Double>`, `List<T>.Index` as `ListIndex`.
  private mutating func noteArguments(
    of type: Declaration, _ alias: Declaration, _ target: Declaration, _ old: Surface, _ new: Surface
  ) {
    let given = type.generics.parameters.map(\.canonicalName)
    guard given == alias.generics.parameters.map(\.canonicalName), let text = alias.type else { return }
    let arguments = new.resolvingAlias(TypeStructure(text)).arguments
    let isIdentity = arguments.map(\.text) == target.generics.parameters.map(\.canonicalName) && given == arguments.map(\.text)
    let outer = old.container(of: type)?.generics.parameters ?? []
    if isIdentity, outer == new.container(of: target)?.generics.parameters ?? [] { return }
    fixedArguments[type.id] = arguments
    // The old name means more than the new one.
    newNames["\(old.module).\(type.qualifiedName)"] = "\(new.module).\(alias.qualifiedName)"
  }

  private func aliasedType(_ alias: Declaration, _ new: Surface) -> Declaration? {
    guard let target = alias.type else { return nil }
    return new.declaration(of: new.resolvingAlias(TypeStructure(target)))
  }

  /// `typealias Output = Result`, where `Result` is the protocol's associated type now.
  private func aliasedAssociatedType(_ alias: Declaration, _ new: Surface) -> Declaration? {
    guard alias.kind == .typealias, let target = alias.type, let parent = alias.parent else { return nil }
    return new.members[parent]?.first { $0.kind == .associatedType && target.text == "Self.\($0.name)" }
  }

  /// - Parameters:
  ///   - members: The type whose members stand for the old type's.
  ///   - report: The declaration that findings show as the new side.
  private mutating func note(
    _ type: Declaration, members: Declaration, report: Declaration, _ old: Surface, _ new: Surface
  ) {
    newIDs[type.id] = members.id
    successors[type.id] = report.id
    let (before, after) = (old.writtenName(of: type), new.writtenName(of: members))
    if before != after { newNames[before] = after }
  }
}

/// The new types that no old one has been found for yet.
struct TypeCandidates {
  private let surface: Surface
  private var byName: [String: [Declaration]]
  private var byContainer: [String: [Declaration]]
  private var taken: Set<String> = []

  init(_ types: [Declaration], _ surface: Surface) {
    self.surface = surface
    byName = Dictionary(grouping: types, by: \.qualifiedName)
    byContainer = Dictionary(grouping: types, by: { $0.path.dropLast().joined(separator: ".") })
  }

  /// Where the type is now if the class that contained it inherits it.
  func inheritedPlace(of type: Declaration, at place: String) -> String? {
    let container = place.split(separator: ".").dropLast().joined(separator: ".")
    guard byName[place] == nil, !container.isEmpty else { return nil }
    return surface.superclasses(of: "\(surface.module).\(container)").lazy.compactMap(surface.localName)
      .map { "\($0).\(type.name)" }.first { byName[$0] != nil }
  }

  /// The type of that name; one that clients can use is preferred, and one of the same kind.
  mutating func take(named name: String, for type: Declaration) -> Declaration? {
    let free = (byName[name] ?? []).filter { !taken.contains($0.id) }
    let usable = free.filter { surface.concealment(of: $0) == nil }
    let choice = usable.first { $0.kind == type.kind } ?? usable.first ?? free.first
    if let choice { taken.insert(choice.id) }
    return choice
  }

  /// Whether the type was new until now.
  mutating func takeRenamed(_ type: Declaration) -> Bool {
    guard byName[type.qualifiedName]?.contains(where: { $0.id == type.id }) == true else { return false }
    return taken.insert(type.id).inserted
  }

  /// The only new type of the same kind in the same container with the same members.
  mutating func takeLookalike(of type: Declaration, at place: String, _ old: Surface) -> Declaration? {
    let container = place.split(separator: ".").dropLast().joined(separator: ".")
    let shape = Self.shape(of: type, in: old)
    guard shape.count > 1 else { return nil }
    let alike = (byContainer[container] ?? []).filter {
      $0.kind == type.kind && !taken.contains($0.id) && surface.concealment(of: $0) == nil
        && Self.shape(of: $0, in: surface) == shape
    }
    guard alike.count == 1, let choice = alike.first else { return nil }
    taken.insert(choice.id)
    return choice
  }

  /// The only new type of the same kind in the same place that has all that the underscored one had.
  func successor(ofUnnamed type: Declaration, _ old: Surface) -> Declaration? {
    let shape = Set(Self.shape(of: type, in: old))
    guard !shape.isEmpty else { return nil }
    let fitting = (byContainer[type.path.dropLast().joined(separator: ".")] ?? []).filter { other in
      other.kind == type.kind && !taken.contains(other.id) && [nil, .name].contains(surface.concealment(of: other))
        && other.generics.parameters.count == type.generics.parameters.count
        && Set(type.inheritance.map(\.type)).isSubset(of: other.inheritance.map(\.type))
        && shape.isSubset(of: Self.shape(of: other, in: surface))
    }
    return fitting.count == 1 ? fitting.first : nil
  }

  /// The only new type of the same kind with the same members that has the name in another type, or as a part of it:
  /// `Connection.Options` for `Options` and `ConnectionOptions`.
  mutating func takeMoved(_ type: Declaration, _ old: Surface) -> Declaration? {
    let shape = Self.shape(of: type, in: old)
    guard !shape.isEmpty else { return nil }
    let alike = byName.values.joined().filter {
      ($0.name == type.name || $0.path.joined() == type.path.joined()) && $0.kind == type.kind && !taken.contains($0.id)
        && surface.concealment(of: $0) == nil && $0.generics.parameters.count == type.generics.parameters.count
        && Self.shape(of: $0, in: surface) == shape
    }
    guard alike.count == 1, let choice = alike.first else { return nil }
    taken.insert(choice.id)
    return choice
  }

  /// The names and kinds of the members, sorted.
  static func shape(of type: Declaration, in surface: Surface) -> [String] {
    (surface.members[type.id] ?? []).map { "\($0.kind.rawValue) \($0.name)" }.sorted()
  }
}
