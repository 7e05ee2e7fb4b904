package import APIModel
import Synchronization

/// Two surfaces of one module, side by side: what rules ask besides the pair in front of them.
package struct Comparison: Sendable {
  package let old: Surface
  package let new: Surface
  /// Which types are which, where their identities do not say it.
  let types: TypePairing
  /// Tables for C; empty ones for Swift.
  package let c: CPairing
  /// What the library files of both sides offer, where they are known.
  package let exports: CExports
  /// The ids that the old module itself declares, where what it re-exports stands beside them.
  var ownIDs: Set<String>?
  /// The ids of old protocols that are typealiases of several now, and stand in the new surface as protocols.
  var splitProtocols: Set<String> = []
  /// Modules of others that clients do not see with this one any more, sorted.
  var lostReexports: [String] = []
  private let cache = MatchCache()

  package init(old: Surface, new: Surface) {
    self.old = old
    self.new = new
    self.types = old.language == .swift ? TypePairing(old, new) : TypePairing()
    self.c = CPairing(old: old, new: new)
    self.exports = CExports(old: old, new: new, c)
  }

  /// Whether both sides know, or both lack, what only sources tell: a package has them, and symbol
  /// graphs that somebody else made do not.
  var hasEqualSources: Bool {
    (old.snapshot.header.package == nil) == (new.snapshot.header.package == nil)
  }

  func isOwn(_ old: Declaration) -> Bool { ownIDs?.contains(old.id) ?? true }

  /// What differs between two signatures; worked out once for each pair.
  package func signature(_ old: Declaration, _ new: Declaration) -> SignatureMatch {
    let key = MatchCache.Key(old: old.id, new: new.id)
    if let known = cache.match(for: key) { return known }
    let match = SignatureMatcher.match(old, new, in: self)
    cache.store(match, for: key)
    return match
  }

  /// Whether both are one type, aliases resolved and renamed types taken for the same.
  package func sameType(_ old: TypeReference, _ new: TypeReference) -> Bool {
    var matcher = TypeMatcher(self)
    return matcher.same(old, new)
  }

  /// Whether every argument for a parameter of the old type is one for the new type.
  package func acceptsArgument(old: TypeReference, new: TypeReference) -> Bool {
    var matcher = TypeMatcher(self)
    return matcher.accepts(TypeStructure(old), TypeStructure(new))
  }

  /// The full name that a renamed type has now.
  func newName(of name: String) -> String? { types.newNames[name] }

  /// The name that a renamed associated type has now.
  func newMember(named name: String) -> String? { types.newMembers[name] }

  /// The old side of a type of the new surface; nil when the type is new.
  package func oldType(of new: Declaration) -> Declaration? {
    if let same = old.byID[new.id] { return same }
    return types.newIDs.first { $0.value == new.id }.flatMap { old.byID[$0.key] }
  }

  /// The id that an old container has in the new surface; nil when it is gone. Other modules'
  /// types keep theirs.
  package func newContainer(of old: Declaration) -> String? {
    guard let parent = old.parent else { return nil }
    if let paired = types.newIDs[parent] { return paired }
    return self.old.byID[parent] == nil || new.byID[parent] != nil ? parent : nil
  }
}

/// Remembers what was worked out, so that thirty rules do not work it out thirty times.
private final class MatchCache: Sendable {
  struct Key: Hashable {
    var old: String
    var new: String
  }

  private let matches = Mutex<[Key: SignatureMatch]>([:])

  func match(for key: Key) -> SignatureMatch? { matches.withLock { $0[key] } }

  func store(_ match: SignatureMatch, for key: Key) { matches.withLock { $0[key] = match } }
}
