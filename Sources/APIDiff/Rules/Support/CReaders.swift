import APIModel

/// The headers' own code that reads records, and that programs were compiled with: macros and inline functions.
enum CReaders {
  /// A public macro or inline function of the old library that reads a record's fields, and that clients may call still.
  static func reader(of record: Declaration, _ pairing: CPairing) -> Declaration? {
    let index = pairing.old
    let fields = Set(index.fields(of: record).map(\.name))
    guard record.isRecord, !fields.isEmpty else { return nil }
    let others = Set(index.surface.snapshot.declarations.filter { $0.kind == .cField && !$0.path.starts(with: record.path) }.map(\.name))
    let names = Set([record.name] + index.aliases(of: record).map(\.name))
    return index.surface.snapshot.declarations.first { code in
      guard let members = members(in: code), index.isPublic(code), !pairing.new.named(code.name).isEmpty else { return false }
      let read = fields.intersection(members)
      guard !read.isEmpty else { return false }
      return !read.isSubset(of: others) || !names.isDisjoint(with: mentioned(by: code))
    }
  }

  /// A function that makes one for clients now, who had to bring their own: theirs is not what the library makes.
  static func newMaker(of record: Declaration, _ comparison: Comparison) -> Declaration? {
    let pairing = comparison.c
    guard record.isRecord, pairing.use(of: record) != nil, let heir = pairing.newTag(for: record) else { return nil }
    return pairing.new.surface.snapshot.declarations.first { function in
      guard function.kind == .cFunction, comparison.old.byID[function.id] == nil, let result = function.type.flatMap({ CType($0).pointee })
      else { return false }
      return pairing.new.tag(of: result)?.id == heir.id && CNaming.makesReady(function.name)
    }
  }

  /// Whether another record came that is the same inside.
  static func hasHeir(_ record: Declaration, _ pairing: CPairing) -> Bool {
    pairing.new.surface.snapshot.declarations.contains { other in
      other.isRecord && other.kind == record.kind && pairing.oldTag(for: other) == nil
        && CTypeChange(.named(record.tagSpelling, []), .named(other.tagSpelling, []), pairing)
          .isRenamed(.named(record.tagSpelling, []), .named(other.tagSpelling, []))
    }
  }

  /// The words behind `->` and `.`; nil for what holds no code. Of an inline function those alone are kept, and tags.
  private static func members(in code: Declaration) -> Set<String>? {
    guard code.kind == .cMacro else { return code.c?.isInline == true ? Set(CHelpers.words(code)) : nil }
    guard code.c?.macroParameters != nil, let text = code.c?.replacement else { return nil }
    let tokens = CToken.tokens(of: text)
    return Set(
      zip(tokens, tokens.dropFirst()).compactMap { before, token in
        guard before == .punctuation("->") || before == .punctuation("."), case .word(let word) = token else { return nil }
        return word
      })
  }

  /// The names of types in a macro's text, or in what an inline function takes, returns and names.
  private static func mentioned(by code: Declaration) -> Set<String> {
    let types = [code.type].compactMap { $0 } + (code.parameters ?? []).map(\.type)
    return Set(CHelpers.words(code) + types.map { CIndex.bare(CType($0).innermost.name ?? "") })
  }
}
