package import APIModel

/// Lookup tables of one C library's surface: by name space, by type, by record. Empty for Swift.
package struct CIndex: Sendable {
  package let surface: Surface
  /// The ordinary and macro name spaces as clients see them: one. Macros first.
  private let names: [String: [Declaration]]
  /// Records, unions and enums by tag, and those without one by their typedef's name.
  private let tags: [String: Declaration]
  private let typedefs: [String: Declaration]
  /// The typedefs that name a tag directly, by the tag's id.
  private let aliases: [String: [Declaration]]
  /// The tags that public typedefs are pointers to: `typedef struct _ops *ops;`, by their ids.
  private let pointed: Set<String>

  package init(_ surface: Surface) {
    self.surface = surface
    var names: [String: [Declaration]] = [:]
    var tags: [String: Declaration] = [:]
    var typedefs: [String: Declaration] = [:]
    let declarations = surface.language == .c ? surface.snapshot.declarations : []
    for declaration in declarations where declaration.kind != .cField {
      if declaration.isTag { tags[declaration.name] = declaration }
      if declaration.kind == .cTypedef { typedefs[declaration.name] = declaration }
      guard !declaration.isTag || declaration.c?.isAnonymous == true else { continue }
      if declaration.kind == .cMacro {
        names[declaration.name, default: []].insert(declaration, at: 0)
      } else {
        names[declaration.name, default: []].append(declaration)
      }
    }
    var aliases: [String: [Declaration]] = [:]
    var pointed: Set<String> = []
    for alias in declarations where alias.kind == .cTypedef {
      guard let type = alias.type.map({ CType($0) }), let target = type.name ?? type.pointee?.name, target.contains(" "),
        let tag = tags[Self.bare(target)]
      else { continue }
      if type.isPointer {
        if !CNaming.isPrivate(alias.name) { pointed.insert(tag.id) }
      } else {
        aliases[tag.id, default: []].append(alias)
      }
    }
    self.pointed = pointed
    self.names = names
    self.tags = tags
    self.typedefs = typedefs
    self.aliases = aliases
  }

  /// What a client finds behind a name without `struct`, `union` or `enum`.
  package func named(_ name: String) -> [Declaration] { names[name] ?? [] }

  package func tag(_ name: String) -> Declaration? { tags[name] }

  package func typedef(_ name: String) -> Declaration? { typedefs[name] }

  /// The typedefs that name the tag directly.
  package func aliases(of tag: Declaration) -> [Declaration] { aliases[tag.id] ?? [] }

  /// A type as it is spelled, with what its typedefs stand for here.
  func resolved(_ type: CType) -> CType {
    switch type {
    case .named(let name, let qualifiers): typedefs[name]?.type.map { CType($0).adding(qualifiers) } ?? type
    case .pointer(let inner, let qualifiers): .pointer(resolved(inner), qualifiers)
    case .array(let inner, let length): .array(resolved(inner), length: length)
    case .function(let result, let parameters, let form):
      .function(result: resolved(result), parameters: parameters.map { resolved($0).asParameter }, form: form)
    }
  }

  /// The record, union or enum that a type is by value, through typedefs.
  package func tag(of type: CType) -> Declaration? {
    guard let name = type.name else { return nil }
    if name.contains(" ") { return tags[Self.bare(name)] }
    guard let target = typedefs[name]?.type.map({ CType($0) }), target.name != name else { return nil }
    return tag(of: target)
  }

  package func fields(of record: Declaration) -> [Declaration] {
    (surface.members[record.id] ?? []).filter { $0.kind == .cField }.sorted { left, right in
      (left.c?.field?.offset ?? 0, left.location?.line ?? 0, left.location?.column ?? 0)
        < (right.c?.field?.offset ?? 0, right.location?.line ?? 0, right.location?.column ?? 0)
    }
  }

  /// Whether the headers themselves name the tag, so that clients are led to do so.
  package func writesTag(_ tag: Declaration) -> Bool {
    guard tag.c?.isAnonymous != true else { return false }
    return surface.snapshot.declarations.contains { declaration in
      // A record that points to its own kind cannot do so by its typedef.
      if declaration.kind == .cTypedef || declaration.parent == tag.id { return false }
      let own = declaration.c?.spelledType ?? declaration.type?.text
      let texts = [own].compactMap { $0 } + (declaration.parameters ?? []).map(\.cSpelledType)
      return texts.contains { CType($0).names.contains(tag.tagSpelling) }
    }
  }

  /// Whether a tag only names the record for its typedef, which clients write instead: `typedef struct point_s {...} point;`
  package func isForTypedef(_ tag: Declaration) -> Bool {
    !writesTag(tag) && aliases(of: tag).allSatisfy { $0.name != tag.name }
      && !fields(of: tag).contains { CType($0.cSpelledType).names.contains(tag.tagSpelling) }
  }

  /// What an object-like macro that only names something else stands for in the end.
  package func target(ofAlias macro: Declaration) -> Declaration? {
    guard let name = CMacroExpansion.name(of: macro, self), name != macro.name else {
      return named(macro.name).first { $0.kind != .cMacro }
    }
    return named(name).first { $0.kind != .cMacro || $0.c?.macroParameters != nil } ?? tags[name]
  }

  /// Whether the declaration is API: its name is, or a public typedef makes it reachable.
  package func isPublic(_ declaration: Declaration) -> Bool {
    if declaration.isSPI || (declaration.access != .open && declaration.access != .public) { return false }
    if declaration.kind == .cField {
      guard let record = surface.container(of: declaration), isPublic(record) else { return false }
      return !CNaming.isPrivate(declaration.name)
    }
    guard CNaming.isPrivate(declaration.name) else { return true }
    return declaration.isTag && (pointed.contains(declaration.id) || aliases(of: declaration).contains { !CNaming.isPrivate($0.name) })
  }

  /// `struct foo` → `foo`
  static func bare(_ name: String) -> String {
    for keyword in ["struct ", "union ", "enum "] where name.hasPrefix(keyword) {
      return String(name.dropFirst(keyword.count))
    }
    return name
  }
}

extension Declaration {
  /// A structure, union or enumeration.
  package var isTag: Bool { isRecord || kind == .cEnum }
  package var isRecord: Bool { kind == .cStruct || kind == .cUnion }
  /// A name that stands for a value: an enumeration constant or an object-like macro.
  package var isConstant: Bool {
    kind == .cEnumConstant || (kind == .cMacro && c?.macroParameters == nil)
  }

  /// A tag as canonical types name it: `struct foo`, also when `foo` is only its typedef.
  package var tagSpelling: String {
    switch kind {
    case .cStruct: return "struct \(name)"
    case .cUnion: return "union \(name)"
    case .cEnum: return "enum \(name)"
    default: return name
    }
  }
}
