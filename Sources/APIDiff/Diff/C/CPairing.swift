package import APIModel

/// Which tag of the old library is which of the new one. A tag that was renamed, given or taken
/// away is still the same type when its typedef was kept.
package struct CPairing: Sendable {
  package let old: CIndex
  package let new: CIndex
  /// New tags by the old tag's id.
  private let newTags: [String: Declaration]
  /// Old tags by the new tag's id.
  private let oldTags: [String: Declaration]
  /// How types name a tag in the old library → in the new one, where that differs.
  private let renames: [String: String]
  /// How clients of the old library hold a record by value, by its id.
  private let uses: [String: String]
  private let givenByCallbacks: Set<String>
  private let readOnly: Set<String>
  private let outputs: Set<String>
  private let results: Set<String>
  private let arguments: Set<String>
  private let single: Set<String>
  private let unionRooms: [String: Int]
  private let passedOver: Set<String>
  private let inputsOnly: Set<String>
  /// What public macros stood for, by its name, and what the same macros stand for now.
  private let heirs: [String: String]
  /// The private names that the old headers' own code uses; none where no field is private.
  private let privateNames: Set<String>
  /// What clients of each header see; nil when a snapshot does not say what was read.
  let reach: CHeaderReach?

  package init(old: Surface, new: Surface) {
    let (old, new) = (CIndex(old), CIndex(new))
    reach = old.surface.language == .c ? CHeaderReach(old: old.surface, new: new.surface) : nil
    var newTags: [String: Declaration] = [:]
    let tags = old.surface.language == .c ? old.surface.snapshot.declarations.filter(\.isTag) : []
    for tag in tags {
      if let same = new.surface.byID[tag.id], same.isTag { newTags[tag.id] = same }
    }
    var taken = Set(newTags.values.map(\.id))
    for tag in tags where newTags[tag.id] == nil {
      guard let successor = Self.successor(of: tag, old, new), taken.insert(successor.id).inserted else {
        continue
      }
      newTags[tag.id] = successor
    }
    var renames: [String: String] = [:]
    for tag in tags {
      guard let successor = newTags[tag.id], successor.tagSpelling != tag.tagSpelling else { continue }
      renames[tag.tagSpelling] = successor.tagSpelling
    }
    self.old = old
    self.new = new
    self.newTags = newTags
    self.oldTags = Dictionary(
      tags.compactMap { tag in newTags[tag.id].map { ($0.id, tag) } }, uniquingKeysWith: { first, _ in first }
    )
    self.renames = renames
    let use = old.surface.language == .c ? CRecordUse(in: old) : nil
    self.uses = use.map { Self.uses($0, old, newTags) } ?? [:]
    self.givenByCallbacks = use?.givenByCallbacks ?? []
    self.readOnly = use?.readOnly ?? []
    self.outputs = use?.outputs ?? []
    self.results = use?.results ?? []
    self.arguments = use?.arguments ?? []
    self.single = use?.single ?? []
    self.unionRooms = use.map { Self.rooms($0, old) } ?? [:]
    self.passedOver = use?.passedOver ?? []
    self.inputsOnly = use?.inputsOnly ?? []
    self.heirs = Self.heirs(old, new)
    let hasPrivateFields = old.surface.snapshot.declarations.contains { $0.kind == .cField && CNaming.isPrivate($0.name) }
    self.privateNames = hasPrivateFields ? CHelpers.usedByHeaders(old) : []
  }

  /// The size of the smallest union that clients hold a record in, where they have it nowhere else. In bytes.
  func roomInUnions(_ record: Declaration) -> Int? { unionRooms[record.id] }

  private static func rooms(_ use: CRecordUse, _ old: CIndex) -> [String: Int] {
    use.unions.filter { use.reasons[$0.key] == nil }.compactMapValues { unions in
      unions.compactMap { old.surface.byID[$0]?.c?.layout?.size }.min()
    }
  }

  /// A member of a union counts where the union has another size now.
  private static func uses(_ use: CRecordUse, _ old: CIndex, _ newTags: [String: Declaration]) -> [String: String] {
    var uses = use.reasons
    for (member, unions) in use.unions where uses[member] == nil {
      let resized = unions.compactMap { old.surface.byID[$0] }.filter { $0.c?.layout != newTags[$0.id]?.c?.layout }
      if let union = resized.map(\.name).min() { uses[member] = "hold it inside '\(union)'" }
    }
    return uses
  }

  private static func heirs(_ old: CIndex, _ new: CIndex) -> [String: String] {
    var heirs: [String: String] = [:]
    for macro in old.surface.snapshot.declarations where macro.kind == .cMacro && old.isPublic(macro) {
      guard let kept = new.named(macro.name).first, let before = CMacroExpansion.name(of: macro, old),
        let after = CMacroExpansion.name(of: kept, new), before != after
      else { continue }
      heirs[before] = after
    }
    return heirs
  }

  /// What clients reach now by the macro by which they reached an old declaration.
  func heirByMacroName(of old: Declaration) -> Declaration? {
    heirs[old.name].flatMap { new.named($0).first }
  }

  /// Whether a public macro stood for the old name, and stands for something else now: what clients write with it is that
  /// macro's change.
  func isNamedByKeptMacro(_ declaration: Declaration) -> Bool {
    old.surface.snapshot.declarations.contains { macro in
      macro.kind == .cMacro && old.isPublic(macro) && CMacroExpansion.name(of: macro, old) == declaration.name
        && new.named(macro.name).contains { $0.kind == .cMacro && $0.c?.replacement != macro.c?.replacement }
    }
  }

  /// A tag that a kept typedef names, or that a macro with the old name stands for.
  private static func successor(of tag: Declaration, _ old: CIndex, _ new: CIndex) -> Declaration? {
    for alias in old.aliases(of: tag) {
      if let kept = new.typedef(alias.name), let target = kept.type, let found = new.tag(of: CType(target)) {
        return found
      }
      if let anonymous = new.tag(alias.name), anonymous.c?.isAnonymous == true { return anonymous }
    }
    if tag.c?.isAnonymous == true {
      if let kept = new.typedef(tag.name), let target = kept.type { return new.tag(of: CType(target)) }
    }
    if let macro = new.named(tag.name).first(where: { $0.kind == .cMacro }),
      let target = new.target(ofAlias: macro)
    {
      // Clients write the typedef that the macro stands for; `losesTag` says what becomes of the tag.
      return target.isTag ? target : target.type.flatMap { new.tag(of: CType($0)) }
    }
    return nil
  }

  /// The record that a macro with the name of an old one, or of its typedef, stands for.
  func heirByMacro(of tag: Declaration) -> Declaration? {
    let names = [tag.name] + old.aliases(of: tag).map(\.name)
    let macros = names.compactMap { name in new.named(name).first { $0.kind == .cMacro } }
    return macros.lazy.compactMap { new.target(ofAlias: $0) }
      .compactMap { target in target.isTag ? target : target.type.flatMap { new.tag(of: CType($0)) } }.first
  }

  package func newTag(for old: Declaration) -> Declaration? { newTags[old.id] }
  package func oldTag(for new: Declaration) -> Declaration? { oldTags[new.id] }

  /// How clients of the old library hold the record by value, in words that follow "clients …";
  /// nil when the library alone allocates it.
  package func use(of record: Declaration) -> String? { uses[record.id] }

  /// Whether the record is a place for results.
  func isOutput(_ record: Declaration) -> Bool {
    outputs.contains(record.id) && record.c?.isOpaque != true && !CNaming.saysInput(record.name)
  }

  /// Whether clients hand it over, and nobody else fills it in.
  func isInput(_ record: Declaration) -> Bool { inputsOnly.contains(record.id) }

  /// Whether clients have none but those that the library gave them.
  func isMadeByLibrary(_ record: Declaration) -> Bool {
    use(of: record) == nil || results.contains(record.id) || passedOver.contains(record.id)
  }

  /// Whether the old headers' own code reads private fields of the record.
  func isRead(_ record: Declaration) -> Bool { record.isRecord && old.fields(of: record).contains(where: isReadByHeaders) }

  func isReadByHeaders(_ field: Declaration) -> Bool { privateNames.contains(field.name) }

  /// Whether clients only get such records, by value.
  func isOnlyResult(_ record: Declaration) -> Bool { results.contains(record.id) }

  /// Whether clients only get such records by value, their functions among them.
  func isOnlyArgument(_ record: Declaration) -> Bool { arguments.contains(record.id) }

  /// Whether clients hand over one of their own at a time, by its address, so that nobody but who made it asks where it ends.
  func isSingle(_ record: Declaration) -> Bool { single.contains(record.id) }

  /// Whether clients have no such record that they could write to.
  func isReadOnly(_ record: Declaration) -> Bool { readOnly.contains(record.id) }

  /// Whether a function of the client's gives the library such records.
  func isGivenByCallbacks(_ record: Declaration) -> Bool { givenByCallbacks.contains(record.id) }

  /// Whether a field stands where it stood and has the type that it had, whatever it is called now.
  func isSameField(_ before: Declaration, _ after: Declaration) -> Bool {
    guard let type = before.type, let other = after.type else { return false }
    return before.c?.field == after.c?.field && renamed(CType(type)) == CType(other)
  }

  /// Whether an old and a new type are one for functions that take it: an enumeration is compatible with the
  /// integer type that it is stored in, though with no other enumeration (C17 6.7.2.2).
  func isSame(_ before: CType, _ after: CType) -> Bool {
    switch (before, after) {
    case (.named(let name, let qualifiers), .named(let other, let otherQualifiers)):
      guard name != other, qualifiers == otherQualifiers else { return before == after }
      let (enumeration, number) = (old.tag(of: before), new.tag(of: after))
      guard (enumeration?.kind == .cEnum) != (number?.kind == .cEnum) else { return false }
      return (enumeration?.type?.text ?? name) == (number?.type?.text ?? other)
    case (.pointer(let pointee, let qualifiers), .pointer(let other, let otherQualifiers)):
      return qualifiers == otherQualifiers && isSame(pointee, other)
    case (.function(let result, let parameters, let form), .function(let newResult, let newParameters, let newForm)):
      return form == newForm && parameters.count == newParameters.count && isSame(result, newResult)
        && zip(parameters, newParameters).allSatisfy(isSame)
    default: return before == after
    }
  }

  /// An old type as the new library would name it.
  package func renamed(_ type: CType) -> CType {
    guard !renames.isEmpty else { return type }
    switch type {
    case .named(let name, let qualifiers): return .named(renames[name] ?? name, qualifiers)
    case .pointer(let inner, let qualifiers): return .pointer(renamed(inner), qualifiers)
    case .array(let inner, let length): return .array(renamed(inner), length: length)
    case .function(let result, let parameters, let form):
      return .function(result: renamed(result), parameters: parameters.map(renamed), form: form)
    }
  }
}
