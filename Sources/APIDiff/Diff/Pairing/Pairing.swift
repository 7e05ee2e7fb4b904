import APIModel

/// The state of pairing: who has found whom, and who is still on their own.
struct Pairing {
  let comparison: Comparison
  /// Old id → what became of it, for those whose id is not in the new surface.
  private var outcomes: [String: Outcome] = [:]
  /// New ids that some old declaration of another id became.
  private(set) var taken: Set<String> = []
  /// Old declarations whose id is gone, in order.
  private(set) var leftoverOld: [Declaration] = []
  /// New declarations whose id is new, in order; also those that clients cannot use.
  private(set) var leftoverNew: [Declaration] = []

  enum Outcome {
    case became(Declaration)
    case renamed(Declaration)
    /// Clients still reach the same through another declaration: nothing to report.
    case moved
  }

  init(_ comparison: Comparison) {
    self.comparison = comparison
    let (old, new) = (comparison.old, comparison.new)
    let (before, after) = (old.snapshot.declarations, new.snapshot.declarations)
    leftoverOld = before.indices
      .filter { old.concealments[$0] == nil && new.byID.place(of: before[$0].id) == nil }.map { before[$0] }
    leftoverNew = after.indices.filter { old.byID.place(of: after[$0].id) == nil }.map { after[$0] }
    takeTypes()
  }

  // MARK: Bookkeeping

  func isOpen(_ old: Declaration) -> Bool { outcomes[old.id] == nil }
  func isFree(_ new: Declaration) -> Bool { !taken.contains(new.id) }

  mutating func pair(_ old: Declaration, _ new: Declaration, isRenamed: Bool = false) {
    outcomes[old.id] = isRenamed ? .renamed(new) : .became(new)
    taken.insert(new.id)
  }

  mutating func noteMoved(_ old: Declaration) { outcomes[old.id] = .moved }

  private mutating func takeTypes() {
    for (old, successor) in comparison.types.successors {
      guard let oldType = comparison.old.byID[old], let newType = comparison.new.byID[successor] else { continue }
      let isRenamed = oldType.path.last != newType.path.last || comparison.types.movedIDs.contains(old)
      pair(oldType, newType, isRenamed: isRenamed && !comparison.old.isKnownByAlias(oldType))
    }
    taken.formUnion(comparison.types.keptNames)
    for alias in comparison.types.ownNames {
      if let alias = comparison.old.byID[alias] { noteMoved(alias) }
    }
  }

  // MARK: Result

  /// What became of the old declarations whose id is gone.
  func successions() -> [Succession] {
    leftoverOld.compactMap { old in
      switch outcomes[old.id] {
      case .became(let new): Succession(old: old.id, new: new.id, isRenamed: false)
      case .renamed(let new): Succession(old: old.id, new: new.id, isRenamed: true)
      case .moved:
        // To what the container inherits from: a new declaration there, or one that was there before.
        Succession(
          old: old.id, new: leftoverNew.first { $0.name == old.name && $0.kind == old.kind && isFree($0) }?.id,
          isRenamed: false)
      case nil:
        comparison.overload(accepting: old) == nil ? nil : Succession(old: old.id, new: nil, isRenamed: false)
      }
    }
  }

  func changes() -> [Change] {
    var changes: [Change] = []
    let (old, new) = (comparison.old, comparison.new)
    let (before, after) = (old.snapshot.declarations, new.snapshot.declarations)
    for place in before.indices where old.concealments[place] == nil {
      // Most declarations are as they were: those are told apart without copying any.
      if let twin = new.byID.place(of: before[place].id), new.concealments[twin] == nil,
        before.hasSameInterface(at: place, as: after, at: twin), !comparison.splitProtocols.contains(before[place].id) { continue }
      if let change = change(of: before[place]) { changes.append(change) }
      if let change = changeBesidesName(of: before[place]) { changes.append(change) }
    }
    changes += before.filter(\.isUsableFromInline).compactMap(inlinedLayoutChange)
    for place in after.indices {
      if let twin = old.byID.place(of: after[place].id), old.concealments[twin] == nil || before[twin] == after[place] { continue }
      guard isFree(after[place]), isAddition(after[place]) else { continue }
      if let change = override(by: after[place]) { changes.append(change) }
      if new.concealments[place] == nil || isImposed(after[place]) { changes.append(gain(of: after[place])) }
    }
    return changes
  }

  /// An underscored requirement without a default is no API, but conforming types have to have it;
  /// so do exhaustive switches with an underscored case, or one that is SPI.
  private func isImposed(_ new: Declaration) -> Bool {
    guard new.requirement == .required || new.kind == .enumCase, comparison.hasEqualSources, let container = comparison.new.container(of: new) else { return false }
    let why = Surface.ownConcealment(of: new)
    return (why == .name || why == .spi && new.kind == .enumCase) && comparison.new.concealment(of: container) == nil
      && (new.kind == .enumCase
        ? comparison.old.byID[new.id] == nil : comparison.old.byID[new.id]?.requirement != .required)
  }

  /// What inlined code takes for granted of a frozen type that clients cannot name themselves.
  private func inlinedLayoutChange(of old: Declaration) -> Change? {
    guard comparison.hasLibraryEvolution, comparison.hasEqualSources, !old.isSPI, old.kind == .struct || old.kind == .enum,
      let new = comparison.new.byID[old.id], new.kind == old.kind
    else { return nil }
    var after = old
    after.layout = new.layout
    after.attributes.removeAll { $0 == "@frozen" }
    if new.attributes.contains("@frozen") { after.attributes = (after.attributes + ["@frozen"]).sorted() }
    return after.layout == old.layout && after.attributes == old.attributes ? nil : .changed(old, after)
  }

  private func change(of old: Declaration) -> Change? {
    if let new = comparison.new.byID[old.id] { return change(old, new) }
    switch outcomes[old.id] {
    case .moved: return comparison.demandingInheritedMember(of: old).map { .changed(old, $0) }
    case .renamed(let new): return hidden(old, new) ?? .renamed(old, new)
    case .became(let new): return change(old, new)
    case nil: return loss(of: old)
    }
  }

  /// A type whose old name stays for the new one is compared as any other.
  private func changeBesidesName(of old: Declaration) -> Change? {
    guard case .renamed(let new)? = outcomes[old.id], old.kind.isNominal || old.kind == .associatedType,
      !isConcealed(new), comparison.new.byName[old.qualifiedName]?.contains(where: { $0.kind == .typealias && !isConcealed($0) }) == true
    else { return nil }
    return .changed(old, new)
  }

  /// What it means that nothing became of the declaration; nil when something else says it.
  private func loss(of old: Declaration) -> Change? {
    if old.kind == .extension { return .changed(old, old.withoutConformances) }
    let isSaid = isContainerGone(old) || comparison.old.isKnownByAlias(old) || comparison.isPartOfLostConformance(old) || comparison.isLostDefault(old)
      || comparison.isKeptByAlias(old)
    if isSaid { return nil }
    if comparison.overload(accepting: old) == nil, let successor = comparison.successor(forValuesOf: old) {
      return .changed(old, successor)
    }
    if let successor = comparison.demandingOverload(of: old) { return .changed(old, successor) }
    return .removed(old)
  }

  private func change(_ old: Declaration, _ new: Declaration) -> Change? {
    if let hidden = hidden(old, new) { return hidden }
    if isConcealed(new) { return nil }
    return old.hasSameInterface(as: new) && !comparison.splitProtocols.contains(new.id) ? nil : .changed(old, new)
  }

  /// What it means that a declaration is out of reach now, if it is; members of one say nothing of their own.
  private func hidden(_ old: Declaration, _ new: Declaration) -> Change? {
    guard isConcealed(new), let why = Surface.ownConcealment(of: new) else { return nil }
    // Another declaration that was never for clients took nobody's place.
    if why == .access, !comparison.mayShareSymbol(old, new) { return loss(of: old) }
    return isContainerGone(old) || comparison.old.isKnownByAlias(old) ? nil : .hidden(old, new, why)
  }

  private func isConcealed(_ new: Declaration) -> Bool { comparison.new.concealment(of: new) != nil }

  private func isContainerGone(_ old: Declaration) -> Bool {
    guard let parent = old.parent, comparison.old.byID[parent] != nil else { return false }
    guard let container = comparison.newContainer(of: old).flatMap({ comparison.new.byID[$0] }) else { return true }
    return comparison.new.isForeignAlias(container) || !comparison.new.hasReachableMembers(container)
  }

  /// What a member that a class overrides by itself now, instead of inheriting it, means for its clients.
  private func override(by new: Declaration) -> Change? {
    comparison.member(overriddenBy: new).flatMap { change($0, new) }
  }

  private func gain(of new: Declaration) -> Change {
    new.kind == .extension ? .changed(new.withoutConformances, new) : .added(new)
  }

  /// Members of a new type are part of it, and those of one that was out of reach before too.
  private func isAddition(_ new: Declaration) -> Bool {
    guard let container = comparison.new.container(of: new) else { return true }
    guard let before = comparison.oldType(of: container), before.kind != .typealias else { return false }
    return comparison.old.hasReachableMembers(before) && !comparison.isPartOfGainedConformance(new)
      && !comparison.isDefault(new)
  }
}

extension Declaration {
  /// The extension of another module's type before it gave the type anything.
  fileprivate var withoutConformances: Declaration {
    var result = self
    result.inheritance = []
    return result
  }

  /// Equal in all that clients can notice: not where it stands, how it is spelled or documented.
  func hasSameInterface(as other: Declaration) -> Bool {
    [self].hasSameInterface(at: 0, as: [other], at: 0)
  }
}

extension [Declaration] {
  /// `Declaration.hasSameInterface(as:)` of two elements, compared in place.
  func hasSameInterface(at place: Int, as others: [Declaration], at other: Int) -> Bool {
    self[place].kind == others[other].kind && self[place].access == others[other].access
      && self[place].isSPI == others[other].isSPI && self[place].effects == others[other].effects
      && self[place].requirement == others[other].requirement && self[place].accessors == others[other].accessors
      && self[place].type == others[other].type && self[place].parameters == others[other].parameters
      && self[place].modifiers == others[other].modifiers && self[place].attributes == others[other].attributes
      && self[place].generics == others[other].generics && self[place].availability == others[other].availability
      && self[place].inheritance == others[other].inheritance && self[place].implements == others[other].implements
      && self[place].path == others[other].path && self[place].parent == others[other].parent
      && self[place].rawValue == others[other].rawValue && self[place].precedence == others[other].precedence
      && self[place].layout == others[other].layout
      && self[place].primaryAssociatedTypes == others[other].primaryAssociatedTypes
      && self[place].extendedModule == others[other].extendedModule && self[place].c == others[other].c
  }
}

extension Surface {
  /// Whether the typealias stands for another module's type, of which nothing here tells what members it has.
  fileprivate func isForeignAlias(_ alias: Declaration) -> Bool {
    guard alias.kind == .typealias, let target = alias.type.map({ resolvingAlias(TypeStructure($0)) }),
      case .nominal(let name) = target.head
    else { return false }
    return declaration(of: target) == nil && !StandardLibrary.knows(type: name)
  }
}
