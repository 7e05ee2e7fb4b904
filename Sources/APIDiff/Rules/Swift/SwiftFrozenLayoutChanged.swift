import APIModel

extension Rule {
  static let swiftFrozenLayoutChanged = Rule(
    id: "swift-frozen-layout-changed",
    summary: "What a @frozen type of a library with evolution consists of changed, or its order.",
    rationale: """
      Compiled clients have its size, and the place of each stored property and case, built in, also of \
      those that are private, and whether a `deinit` ends its life. Sources that are compiled again notice nothing, but that \
      a part that cannot be copied cannot be taken out of what has a `deinit`.
      """,
    fix: "Leave the type as it is and add another one.",
    kind: .change,
    impact: Impact(source: .none, binary: .breaking),
    example: Example(
      old: """
        @frozen public struct Size {
          public var width = 1
          public var height = 2
          public init() {}
          public static func standard() -> Size { Size() }
        }
        """,
      new: """
        @frozen public struct Size {
          public var height = 2
          public var width = 1
          public init() {}
          public static func standard() -> Size { Size() }
        }
        """,
      client: """
        if Size.standard().width != 1 { fatalError() }
        """,
      hasLibraryEvolution: true),
    check: .changed { old, new, comparison in
      if let hit = comparison.deinitializerHit(old, new) { return [hit] }
      guard comparison.hasLibraryEvolution, old.kind == new.kind, comparison.knowsLayout(old, new),
        old.attributes.contains("@frozen"), new.attributes.contains("@frozen")
      else { return [] }
      var (before, after) = old.kind == .enum ? comparison.commonCases(old, new) : comparison.storage(old, new)
      // Of what clients cannot name nothing else says what came and went.
      if old.isUsableFromInline { (before, after) = (old.layout, new.layout) }
      let kept = Set(old.kind == .enum ? [] : comparison.keptProperties(old, new))
      if comparison.isStoredAlike(before.map(FrozenPart.init), after.map(FrozenPart.init), but: kept) { return [] }
      if old.kind == .struct, comparison.isRepresentedAlike(old, new) { return [] }
      return [
        Hit(
          "'\(old.qualifiedName)' consists of \(text(after)) now, not of \(text(before))", Impact(binary: .breaking))
      ]
    })
}

extension Comparison {
  /// Compiled clients end the life of a frozen structure's parts themselves, or have its `deinit` called. Those who are
  /// compiled again may not take out a part that cannot be copied where it has one.
  fileprivate func deinitializerHit(_ old: Declaration, _ new: Declaration) -> Rule.Hit? {
    guard old.kind == .struct, new.kind == .struct, old.has("@frozen"), new.has("@frozen"), old.has("@deinit") != new.has("@deinit")
    else { return nil }
    let parts = (self.new.members[new.id] ?? []).filter { $0.kind == .property && $0.access == .public }
    let isTaken = new.has("@deinit") && parts.contains { part in part.type.map { isNoncopyable($0, under: part) } ?? false }
    return Rule.Hit(
      "'\(old.qualifiedName)' \(new.has("@deinit") ? "has a deinit now" : "has no deinit any more")",
      Impact(source: isTaken ? .breaking : .none, binary: hasLibraryEvolution ? .breaking : .none))
  }

  /// Sources say what a type consists of, graphs do not.
  fileprivate func knowsLayout(_ old: Declaration, _ new: Declaration) -> Bool {
    if !old.layout.isEmpty, !new.layout.isEmpty { return true }
    return old.kind != .enum && hasEqualSources
  }

  /// Inlined code goes by places, so that what only it names may have another name in its place.
  /// - Parameter kept: What clients go on reaching by its place and its name.
  fileprivate func isStoredAlike(_ old: [FrozenPart], _ new: [FrozenPart], but kept: Set<String>) -> Bool {
    let (before, after) = (Set(old.map(\.name)), Set(new.map(\.name)))
    return old.count == new.count
      && zip(old, new).allSatisfy { old, new in
        // What is computed now is read by its place still, where something else is stored under no name.
        isStoredAlike(old, new) && !(kept.contains(old.name) && new.name == "_")
          || !kept.contains(old.name) && !before.contains(new.name) && !after.contains(old.name)
            && old.marks == new.marks && hasSamePayload(old, new)
      }
  }

  /// The public properties that both sides have, stored or computed.
  fileprivate func keptProperties(_ old: Declaration, _ new: Declaration) -> [String] {
    let after = Set((self.new.members[new.id] ?? []).filter { $0.kind == .property }.map(\.name))
    return (self.old.members[old.id] ?? []).filter { $0.kind == .property && $0.access != .internal && after.contains($0.name) }.map(\.name)
  }

  /// The cases of both sides, and those that no client can name. Others that came, went or changed have rules of
  /// their own.
  fileprivate func commonCases(_ old: Declaration, _ new: Declaration) -> ([String], [String]) {
    let after = new.layout.map(FrozenPart.init)
    let common = Set(old.layout.map(FrozenPart.init).filter { part in
      after.contains { $0.name == part.name && hasSamePayload(part, $0) }
    }.map(\.name))
    let cases = (self.old.members[old.id] ?? []) + (self.new.members[new.id] ?? [])
    let unnameable = Set(cases.filter { $0.unavailability != nil }.map(\.baseName))
      .subtracting(cases.filter { $0.unavailability == nil }.map(\.baseName))
    let isCommon = { (part: String) in common.union(unnameable).contains(FrozenPart(part).name) }
    return (old.layout.filter(isCommon), new.layout.filter(isCommon))
  }

  /// What both sides consist of, without the public properties that are gone or have another type,
  /// which is said of these.
  fileprivate func storage(_ old: Declaration, _ new: Declaration) -> ([String], [String]) {
    var said: Set<String> = []
    let after = Dictionary(grouping: self.new.members[new.id] ?? [], by: \.name)
    for member in self.old.members[old.id] ?? [] where member.kind == .property && member.access != .internal {
      let twin = after[member.name]?.first
      if twin?.type.flatMap({ type in member.type.map { sameType($0, type) } }) != true { said.insert(member.name) }
    }
    let isOpen = { (part: String) in !said.contains(String(part.prefix { $0 != ":" })) }
    return (old.layout.filter(isOpen), new.layout.filter(isOpen))
  }
}

private func text(_ layout: [String]) -> String {
  layout.isEmpty ? "nothing" : "'" + layout.joined(separator: "; ") + "'"
}
