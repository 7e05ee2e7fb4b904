package import APIModel

/// What a stored snapshot says, and what the sources say that it should.
package struct SnapshotDifference: Sendable {
  package enum Kind: Sendable, Hashable {
    /// Only the sources have it.
    case missing
    /// Only the stored snapshot has it.
    case invented
    /// Both have it, and differ in these facts.
    case differs([String])
  }

  package struct Entry: Sendable {
    package let kind: Kind
    package let stored: Declaration?
    package let extracted: Declaration?
    /// Clients could notice; otherwise only places, spellings or documentation differ.
    package let isInterface: Bool

    package var name: String { (stored ?? extracted)?.qualifiedName ?? "" }
  }

  /// In the order of declarations.
  package let entries: [Entry]
  /// Facts about the module that differ: `products`, `defines`.
  package let headerFacts: [String]
  /// Another apidiff, compiler or libclang made the stored one: differences may come from that.
  package let isOfOtherTool: Bool

  package var isEmpty: Bool { entries.isEmpty && headerFacts.isEmpty }
  /// Whether anything differs that clients could notice.
  package var touchesInterface: Bool { !headerFacts.isEmpty || entries.contains(where: \.isInterface) }
  /// The first declaration that clients could notice, else the first one.
  package var first: Entry? { entries.first(where: \.isInterface) ?? entries.first }

  package init(stored: Snapshot, extracted: Snapshot) {
    let (before, after) = (stored.header, extracted.header)
    isOfOtherTool = before.extractor.version != after.extractor.version
      || before.extractor.compiler != after.extractor.compiler
    headerFacts = Self.headerFacts(before, after)
    let fresh = Dictionary(extracted.declarations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let known = Set(stored.declarations.map(\.id))
    var entries: [Entry] = stored.declarations.compactMap { old in
      guard let new = fresh[old.id] else {
        return Entry(kind: .invented, stored: old, extracted: nil, isInterface: true)
      }
      guard old != new else { return nil }
      return Entry(
        kind: .differs(DeclarationFact.names(of: old, new)), stored: old, extracted: new,
        isInterface: !old.hasSameInterface(as: new))
    }
    entries += extracted.declarations.filter { !known.contains($0.id) }
      .map { Entry(kind: .missing, stored: nil, extracted: $0, isInterface: true) }
    self.entries = entries.sorted { left, right in
      guard let a = left.stored ?? left.extracted, let b = right.stored ?? right.extracted else { return false }
      return Snapshot.precedes(a, b)
    }
  }

  /// Version, date and commit are asked for separately: they say which release it is.
  private static func headerFacts(_ stored: Snapshot.Header, _ extracted: Snapshot.Header) -> [String] {
    var names: [String] = []
    if stored.language != extracted.language { names.append("language") }
    if stored.target != extracted.target { names.append("target") }
    if stored.extractor.flags != extracted.extractor.flags { names.append("flags") }
    if stored.package?.products != extracted.package?.products { names.append("products") }
    if stored.package?.platforms != extracted.package?.platforms { names.append("platforms") }
    if stored.package?.toolsVersion != extracted.package?.toolsVersion { names.append("tools version") }
    if stored.package?.traits != extracted.package?.traits { names.append("traits") }
    if stored.headers?.read != extracted.headers?.read { names.append("headers") }
    if stored.headers?.standard != extracted.headers?.standard { names.append("standard") }
    if stored.headers?.defines != extracted.headers?.defines { names.append("defines") }
    if stored.hasLibraryEvolution != extracted.hasLibraryEvolution { names.append("library evolution") }
    if stored.reexports != extracted.reexports { names.append("re-exported modules") }
    return names
  }
}
