import APIModel

/// Functions and variables with private names that the headers' own macros and inline functions use. Nobody writes
/// them, but programs that were compiled with those ask the library for them.
enum CHelpers {
  /// Those of the old library that are gone or declared in another way.
  static func changed(_ pairing: CPairing) -> [Declaration] {
    let suspects = pairing.old.surface.snapshot.declarations.filter { old in
      isHelper(old) && pairing.new.surface.byID[old.id] != old
    }
    guard !suspects.isEmpty else { return [] }
    let used = usedByHeaders(pairing.old)
    return suspects.filter { used.contains($0.name) }
  }

  /// Records with private names that public declarations consist of: programs that were compiled with those have them
  /// built in.
  static func records(_ index: CIndex) -> [Declaration] {
    var found: [String: Declaration] = [:]
    var pending = index.surface.snapshot.declarations.filter { index.isPublic($0) }
    while let next = pending.popLast() {
      for type in [next.type].compactMap({ $0 }) + (next.parameters ?? []).map(\.type) {
        guard let record = index.tag(of: CType(type).element), record.isRecord, !index.isPublic(record), found[record.id] == nil
        else { continue }
        found[record.id] = record
        pending += index.surface.members[record.id] ?? []
      }
    }
    return found.values.sorted { $0.id < $1.id }
  }

  /// Whether the declaration is a record with a private name, or a field of one.
  static func isOfPrivateRecord(_ declaration: Declaration, _ index: CIndex) -> Bool {
    switch declaration.kind {
    case .cStruct, .cUnion: !index.isPublic(declaration)
    case .cField: index.surface.container(of: declaration).map { isOfPrivateRecord($0, index) } ?? false
    default: false
    }
  }

  /// What clients call by a macro, which has its name but for an underscore at the end: `open_` and `open`.
  static func isBehindMacro(_ declaration: Declaration, _ index: CIndex) -> Bool {
    guard declaration.kind == .cFunction, declaration.exportsSymbol, declaration.name.hasSuffix("_") else { return false }
    let words = CToken.word(declaration.name)
    return index.named(String(declaration.name.dropLast())).contains { macro in
      macro.kind == .cMacro && CToken.tokens(of: macro.c?.replacement ?? "").contains(words)
    }
  }

  /// Whether clients reach a function by a macro that tells it what nobody writes by hand: where the call stands
  /// (`open_at((path), __FILE__, __LINE__)`), the size of what the headers declare or their version. The macro is there
  /// still, and its own changes tell of calls that no longer fit.
  static func isBackEnd(_ old: Declaration, _ pairing: CPairing) -> Bool {
    guard old.kind == .cFunction, old.exportsSymbol else { return false }
    return pairing.old.surface.snapshot.declarations.contains { macro in
      guard macro.kind == .cMacro, macro.c?.macroParameters != nil, pairing.old.isPublic(macro), tells(old, by: macro, pairing.old),
        let now = pairing.new.named(macro.name).first, now.kind == .cMacro, now.c?.macroParameters != nil
      else { return false }
      return now.c?.replacement != macro.c?.replacement
    }
  }

  private static func tells(_ function: Declaration, by macro: Declaration, _ index: CIndex) -> Bool {
    let tokens = CToken.tokens(of: macro.c?.replacement ?? "")
    return tokens.indices.dropLast().contains { place in
      guard tokens[place] == .word(function.name), tokens[place + 1] == .punctuation("("), let end = tokens.behindBrackets(at: place + 1) else { return false }
      return tokens[(place + 2)..<(end - 1)].splitAtCommas().contains { argument in
        argument.contains { token in
          guard case .word(let word) = token, macro.c?.macroParameters?.contains(word) == false else { return false }
          return told.contains(word) || index.named(word).first?.kind == .cMacro && CNaming.isVersion(word)
        }
      }
    }
  }

  private static let told: Set<String> = ["__FILE__", "__LINE__", "__func__", "__FUNCTION__", "__COUNTER__", "sizeof"]

  static func isHelper(_ declaration: Declaration) -> Bool {
    (declaration.kind == .cFunction || declaration.kind == .cVariable) && CNaming.isPrivate(declaration.name)
      && declaration.exportsSymbol && declaration.c?.isInline != true
  }

  /// The private names in public macros and inline functions, through private ones.
  static func usedByHeaders(_ index: CIndex) -> Set<String> {
    var used: Set<String> = []
    var pending = index.surface.snapshot.declarations.filter { holdsCode($0) && !CNaming.isPrivate($0.name) }
    while let next = pending.popLast() {
      for word in words(next) where CNaming.isPrivate(word) && used.insert(word).inserted {
        pending += index.named(word).filter(holdsCode)
      }
    }
    return used
  }

  /// A private name that a macro uses, maybe through private macros, and that the headers no longer declare.
  static func missing(in macro: Declaration, _ pairing: CPairing) -> String? {
    var seen: Set<String> = []
    var pending = [macro]
    while let next = pending.popLast(), next.kind == .cMacro {
      for word in words(next) where CNaming.isPrivate(word) && seen.insert(word).inserted {
        let now = pairing.new.named(word)
        let isOwn = next.c?.macroParameters?.contains(word) == true
        if now.isEmpty, !isOwn, !pairing.old.named(word).isEmpty { return word }
        pending += now.filter { $0.kind == .cMacro }
      }
    }
    return unlent(in: macro, pairing)
  }

  /// A name of somebody else's header that a macro uses, and that no header brings any more: `strcmp`.
  private static func unlent(in macro: Declaration, _ pairing: CPairing) -> String? {
    guard macro.kind == .cMacro, let before = pairing.old.surface.snapshot.header.headers?.lent,
      let after = pairing.new.surface.snapshot.header.headers?.lent, before != after
    else { return nil }
    let lost = Set(before).subtracting(after)
    guard !lost.isEmpty else { return nil }
    let tokens = CToken.tokens(of: macro.c?.replacement ?? "")
    return tokens.indices.lazy.compactMap { place -> String? in
      guard case .word(let word) = tokens[place], lost.contains(word), macro.c?.macroParameters?.contains(word) != true,
        pairing.new.named(word).isEmpty, place == 0 || !besides.contains(tokens[place - 1])
      else { return nil }
      return word
    }.first
  }

  /// A word of C23 in a macro's new text that clients of an older C do not have: no header brings it either.
  static func unknownWord(in new: Declaration, before old: Declaration, _ pairing: CPairing) -> String? {
    guard let headers = pairing.new.surface.snapshot.header.headers, !["23", "2x", "2y", "26"].contains(where: headers.standard.hasSuffix)
    else { return nil }
    let before = Set(CToken.tokens(of: old.c?.replacement ?? ""))
    let tokens = CToken.tokens(of: new.c?.replacement ?? "")
    return tokens.indices.lazy.compactMap { place -> String? in
      guard case .word(let word) = tokens[place], wordsOfC23.contains(word), !before.contains(tokens[place]),
        headers.lent?.contains(word) != true, pairing.new.named(word).isEmpty, new.c?.macroParameters?.contains(word) != true,
        place == 0 || !besides.contains(tokens[place - 1])
      else { return nil }
      return word
    }.first
  }

  private static let wordsOfC23: Set<String> = [
    "nullptr", "nullptr_t", "typeof_unqual", "constexpr", "static_assert", "thread_local", "alignas", "alignof", "bool", "true", "false",
    "unreachable",
  ]

  /// Behind which there is the name of a member, a part of a name, or a tag.
  private static let besides: Set<CToken> = [
    .punctuation("->"), .punctuation("."), .punctuation("#"), .punctuation("##"), .word("struct"), .word("union"), .word("enum"),
  ]

  private static func holdsCode(_ declaration: Declaration) -> Bool {
    declaration.kind == .cMacro || declaration.c?.uses.isEmpty == false
  }

  /// The names in a macro's text, and of an inline function's body those that are kept.
  static func words(_ declaration: Declaration) -> [String] {
    guard declaration.kind == .cMacro else { return declaration.c?.uses ?? [] }
    return CToken.tokens(of: declaration.c?.replacement ?? "").compactMap { if case .word(let word) = $0 { word } else { nil } }
  }
}
