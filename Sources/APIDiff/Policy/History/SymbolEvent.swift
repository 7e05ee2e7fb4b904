package import APIModel

/// What happened to a symbol in a release, compared with the release before it on its line.
package struct SymbolEvent: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case introduced, reintroduced
    case changed
    /// Its name or container is another one.
    case renamed
    case deprecated
    /// The message or the replacement of a deprecation is another one.
    case deprecationChanged = "deprecation-changed"
    case undeprecated
    case removed
    /// Not declared any more, and every use of it finds another declaration: an overload, or what
    /// its container inherits from.
    case superseded
    /// Still declared, but out of reach: unavailable, SPI, not public.
    case concealed
  }

  package let release: Release
  package let kind: Kind
  /// What clients had; nil where there was nothing.
  package let old: Declaration?
  package let new: Declaration?
}

/// A symbol through all releases of its module.
package struct SymbolHistory: Sendable {
  /// The qualified name in the newest release that has it.
  package let name: String
  /// The newest declaration.
  package let declaration: Declaration
  /// On the line to the release that was asked about, in order.
  package let events: [SymbolEvent]
  /// On other lines, and in pre-releases: what differs from the release before them.
  package let otherEvents: [SymbolEvent]

  package var introduced: Release? { events.first { $0.kind == .introduced }?.release }

  /// When the deprecation that still holds, or that preceded its removal, began.
  package var deprecated: Release? {
    guard let last = events.lastIndex(where: { $0.kind == .deprecated }) else { return nil }
    return events[last...].contains { $0.kind == .undeprecated || $0.kind == .reintroduced } ? nil : events[last].release
  }

  /// nil while it is there.
  package var removed: Release? {
    guard let last = events.last(where: { [.removed, .superseded, .concealed, .introduced, .reintroduced].contains($0.kind) }),
      [.removed, .superseded, .concealed].contains(last.kind)
    else { return nil }
    return last.release
  }

  package var isPresent: Bool { !events.isEmpty && removed == nil }
}

extension ReleaseHistory {
  /// The histories of all symbols that clients could ever use, by name, then id.
  ///
  /// - Parameters:
  ///   - release: The line to it is the main one; the latest release when nil.
  ///   - isIncluded: Asked with every qualified name that a symbol had.
  package func symbolHistories(
    upTo release: Release? = nil, where isIncluded: (_ name: String) -> Bool = { _ in true }
  ) -> [SymbolHistory] {
    guard let tip = release ?? latest else { return [] }
    let line = line(to: tip)
    return symbols.appearances.indices.compactMap { symbol in
      guard hasName(symbol, isIncluded) else { return nil }
      return history(of: symbol, on: line)
    }.sorted { ($0.name, $0.declaration.id) < ($1.name, $1.declaration.id) }
  }

  private func hasName(_ symbol: Int, _ isIncluded: (String) -> Bool) -> Bool {
    var last: [String]?
    for appearance in symbols.appearances[symbol] where appearance.state != .concealed {
      let path = snapshots[appearance.release].declarations[appearance.place].path
      if path == last { continue }
      if isIncluded(path.joined(separator: ".")) { return true }
      last = path
    }
    return false
  }

  private func history(of symbol: Int, on line: [Release]) -> SymbolHistory? {
    let usable = symbols.appearances[symbol].last { $0.state != .concealed }
    guard let newest = usable.map({ snapshots[$0.release].declarations[$0.place] }) else { return nil }
    var events: [SymbolEvent] = []
    for release in line { events += self.events(of: symbol, at: release, isKnown: !events.isEmpty) }
    let main = Set(line.map(\.index))
    var others: [SymbolEvent] = []
    for release in releases where !main.contains(release.index) {
      others += self.events(of: symbol, at: release, isKnown: false)
    }
    return SymbolHistory(name: newest.qualifiedName, declaration: newest, events: events, otherEvents: others)
  }

  private func events(of symbol: Int, at release: Release, isKnown: Bool) -> [SymbolEvent] {
    let before = parents[release.index].flatMap { symbols.appearance(of: symbol, at: $0) }
    let after = symbols.appearance(of: symbol, at: release.index)
    let (old, new) = (before.flatMap(usable), after.flatMap(usable))
    func event(_ kind: SymbolEvent.Kind) -> SymbolEvent {
      SymbolEvent(release: release, kind: kind, old: old, new: new)
    }
    switch (old, new) {
    case (nil, nil): return []
    case (nil, let new?):
      return [event(isKnown ? .reintroduced : .introduced)] + (new.isDeprecated ? [event(.deprecated)] : [])
    case (_?, nil):
      if after != nil { return [event(.concealed)] }
      return [event(symbols.superseded[release.index].contains(symbol) ? .superseded : .removed)]
    case (let old?, let new?):
      if old == new { return [] }
      return SymbolChange.kinds(old, new).map(event)
    }
  }

  private func usable(_ appearance: SymbolTable.Appearance) -> Declaration? {
    appearance.state == .concealed ? nil : snapshots[appearance.release].declarations[appearance.place]
  }
}

/// What differs between two declarations of one symbol.
enum SymbolChange {
  static func kinds(_ old: Declaration, _ new: Declaration) -> [SymbolEvent.Kind] {
    var kinds: [SymbolEvent.Kind] = []
    if old.path != new.path { kinds.append(.renamed) }
    if isInterfaceChanged(old, new) { kinds.append(.changed) }
    switch (old.deprecation, new.deprecation) {
    case (nil, _?): kinds.append(.deprecated)
    case (_?, nil): kinds.append(.undeprecated)
    case (let before?, let after?):
      if before.message != after.message || before.renamed != after.renamed { kinds.append(.deprecationChanged) }
    case (nil, nil): break
    }
    return kinds
  }

  /// Something that clients can notice, beside its name and its deprecation.
  static func isInterfaceChanged(_ old: Declaration, _ new: Declaration) -> Bool {
    if old.hasSameInterface(as: new) { return false }
    let (old, new) = comparable(old, new)
    return !old.hasSameInterface(as: new)
  }

  /// The names of the facts that differ, beside its name and its deprecation.
  static func facts(_ old: Declaration, _ new: Declaration) -> [String] {
    var (old, new) = comparable(old, new)
    (old.location, old.text, old.isDocumented) = (nil, "", false)
    (new.location, new.text, new.isDocumented) = (nil, "", false)
    return DeclarationFact.names(of: old, new)
  }

  private static func comparable(_ old: Declaration, _ new: Declaration) -> (Declaration, Declaration) {
    var (old, new) = (old, new)
    new.path = old.path
    new.parent = old.parent
    new.implements = old.implements
    old.availability = old.availability.map(\.withoutDeprecation).filter(\.saysAnything)
    new.availability = new.availability.map(\.withoutDeprecation).filter(\.saysAnything)
    // A declaration may stand in another header.
    old.c?.header = nil
    new.c?.header = nil
    return (old, new)
  }
}

extension Availability {
  fileprivate var withoutDeprecation: Availability {
    var result = self
    result.deprecated = nil
    result.isUnconditionallyDeprecated = false
    result.message = nil
    result.renamed = nil
    return result
  }

  fileprivate var saysAnything: Bool { introduced != nil || obsoleted != nil || isUnavailable || isNoAsync }
}
