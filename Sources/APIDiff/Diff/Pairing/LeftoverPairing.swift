import APIModel

extension Pairing {
  /// Pairs what the identities left over, the surest first.
  mutating func pairLeftovers() {
    let olds = leftoverOld.filter { isOpen($0) && !$0.kind.isType }
    guard !olds.isEmpty else { return }
    let news = Dictionary(grouping: leftoverNew.filter { !$0.kind.isType }, by: key(new:))
    let groups = Dictionary(grouping: olds, by: key(old:))
    // Each stage sees all groups before the next one starts: a certain pair is never lost to a
    // likely one.
    let keys = groups.keys.filter { news[$0] != nil }.sorted()
    for key in keys { pairOverloads(groups[key] ?? [], news[key] ?? [], atMost: Self.lastFit) }
    for old in olds where isOpen(old) && comparison.isReachableElsewhere(old) && !comparison.isLostWitness(old) { noteMoved(old) }
    for key in keys { pairOverloads((groups[key] ?? []).filter { !isCovered($0, news[key] ?? []) }, news[key] ?? []) }
    for old in olds where isOpen(old) && comparison.isProvided(old) && !comparison.isLostWitness(old) { noteMoved(old) }
    for key in keys { pairRemainders(groups[key] ?? [], news[key] ?? []) }
    pairRenames(olds.filter(isOpen), leftoverNew.filter { !$0.kind.isType && isFree($0) })
  }

  /// Whether an overload takes the calls: then it became no other one that happens to have its name.
  private func isCovered(_ old: Declaration, _ news: [Declaration]) -> Bool {
    // Asynchronous code goes on to mean what is asynchronous.
    let isAwaited = old.isAsync && news.contains { $0.isAsync && isFree($0) }
    // A requirement takes those of its default, which conforming types need all the same.
    return isOpen(old)
      && comparison.overload(accepting: old) {
        ($0.requirement == nil) == (old.requirement == nil) && (!isAwaited || $0.isAsync)
      } != nil
  }

  /// What competes for one use: the container, the name without labels, and the name space.
  struct Key: Hashable, Comparable {
    var container: String
    var name: String
    var space: Int

    static func < (left: Key, right: Key) -> Bool {
      (left.container, left.name, left.space) < (right.container, right.name, right.space)
    }
  }

  private func key(old: Declaration) -> Key {
    let container = old.parent.map { comparison.newContainer(of: old) ?? "gone \($0)" } ?? ""
    return Key(container: container, name: old.baseName, space: old.kind.nameSpace)
  }

  private func key(new: Declaration) -> Key {
    Key(container: new.parent ?? "", name: new.baseName, space: new.kind.nameSpace)
  }

  // MARK: Overload sets

  private struct Candidate {
    var old: Int
    var new: Int
    /// The lower, the surer.
    var rank: Int
  }

  /// The worst rank of a declaration that takes every call.
  private static let lastFit = 4

  /// Best matches first, so that no overload takes another's partner.
  private mutating func pairOverloads(_ olds: [Declaration], _ news: [Declaration], atMost limit: Int = .max) {
    var candidates: [Candidate] = []
    for (oldIndex, old) in olds.enumerated() where isOpen(old) {
      for (newIndex, new) in news.enumerated() where isFree(new) {
        if let rank = rank(old, new), rank <= limit { candidates.append(Candidate(old: oldIndex, new: newIndex, rank: rank)) }
      }
    }
    candidates.sort { ($0.rank, $0.old, $0.new) < ($1.rank, $1.old, $1.new) }
    for candidate in candidates where isOpen(olds[candidate.old]) && isFree(news[candidate.new]) {
      pair(olds[candidate.old], news[candidate.new])
    }
  }

  /// How sure it is that the one became the other; nil when it is not sure enough.
  private func rank(_ old: Declaration, _ new: Declaration) -> Int? {
    let hasSameName = old.name == new.name && old.kind == new.kind
    if let why = comparison.new.concealment(of: new) {
      guard hasSameName else { return nil }
      // What was made unavailable keeps its symbol, whatever stands beside it for its callers.
      if why == .unavailable, isSpelledAlike(old, new) { return 1 }
      return comparison.signature(old, new).isEmpty ? 4 : 30
    }
    guard (old.requirement == nil) == (new.requirement == nil), old.fixity == new.fixity else { return nil }
    let match = comparison.signature(old, new)
    if hasSameName && match.isEmpty { return 0 }
    if comparison.acceptsCalls(old, by: new) { return hasSameName ? 2 : 3 }
    guard hasSameName else { return nil }
    return 10 + min(match.parameters.count * 2 + (match.result == nil ? 0 : 1), 19)
  }

  /// Whether both say the same, with generic parameters by the names that the author gave them: sources, where
  /// unavailable declarations are read, do not count those of the type that they are members of.
  private func isSpelledAlike(_ old: Declaration, _ new: Declaration) -> Bool {
    func isAlike(_ before: TypeReference?, _ after: TypeReference?) -> Bool {
      guard let before, let after else { return before == after }
      return comparison.sameType(TypeReference(old.written(before.text)), TypeReference(new.written(after.text)))
    }
    let (before, after) = (old.parameters ?? [], new.parameters ?? [])
    return before.count == after.count && isAlike(old.type, new.type) && zip(before, after).allSatisfy { isAlike($0.type, $1.type) }
  }

  // MARK: Remainders

  /// The last of a name on both sides are the same declaration, however much it changed.
  private mutating func pairRemainders(_ olds: [Declaration], _ news: [Declaration]) {
    let olds = olds.filter(isOpen)
    let news = news.filter { isFree($0) && comparison.new.concealment(of: $0) == nil }
    guard olds.count == 1, let old = olds.first, comparison.overload(accepting: old) == nil else { return }
    guard news.count == 1, let new = news.first, isAlike(old, new) else { return }
    pair(old, new)
  }

  /// Initialisers and subscripts all share one name: there something else must be common too.
  private func isAlike(_ old: Declaration, _ new: Declaration) -> Bool {
    // `a+` and `+a` are written in different places: no use of the one is a use of the other.
    guard old.fixity == new.fixity else { return false }
    // Calls without parentheses' names choose between these two by what is there, and blocks by how many parts they have.
    if old.baseName == "dynamicallyCall", old.name != new.name { return false }
    if old.baseName == "buildBlock", old.parameters?.isEmpty != new.parameters?.isEmpty { return false }
    guard ["init", "subscript"].contains(old.baseName) else { return true }
    let edits = comparison.signature(old, new).parameters
    let kept = (old.parameters?.count ?? 0) - edits.count { $0.kind == .removed }
    return kept > 0 || old.parameters?.isEmpty != false || new.parameters?.isEmpty != false
  }
}

extension Declaration {
  /// Where an operator stands: in front of its operand, behind it, or between two (nil).
  var fixity: Modifier? {
    [.prefix, .postfix].first { modifiers.contains($0) }
  }
}

extension DeclarationKind {
  /// Declarations of one name space compete for a name.
  var nameSpace: Int {
    switch self {
    case .function, .method, .staticMethod, .operatorFunction, .property, .staticProperty, .variable, .enumCase: 0
    case .subscript, .staticSubscript: 1
    case .initializer: 2
    case .macro: 3
    case .operatorDeclaration: 4
    case .precedenceGroup: 5
    case .deinitializer: 6
    default: 7
    }
  }
}
