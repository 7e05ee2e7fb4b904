import APIModel

/// Words and small facts about C declarations that several rules need.
extension Declaration {
  /// Whether programs link against a symbol of the library for it. `static` functions are compiled
  /// into their users; C's plain `inline` ones may be, and need a definition in the library as well.
  var exportsSymbol: Bool {
    guard kind == .cFunction || kind == .cVariable, let c else { return false }
    return !c.isStatic && !c.isHidden
  }

  var isEmptyMacro: Bool {
    kind == .cMacro && c?.macroParameters == nil && c?.value == nil && (c?.replacement ?? "").isEmpty
  }

  /// A macro that marks the library's own declarations (`LIBRARY_API`): clients declare nothing that is
  /// exported, deprecated or allocated for them. What marks callbacks or records is theirs to write too.
  var isMarkOfDeclarations: Bool {
    guard kind == .cMacro, let text = c?.replacement else { return false }
    let isMark = [.word("__attribute__"), .word("__declspec"), .word("extern")].contains(CToken.tokens(of: text).first)
    let words = Set(text.split { !$0.isLetter && $0 != "_" }.map { $0.filter { $0 != "_" } })
    return isMark && !words.isDisjoint(with: Self.marks) && words.isDisjoint(with: Self.clientMarks)
  }

  /// `"library.h"` or `<library.h>`, for `#include`.
  var namesHeader: Bool {
    guard kind == .cMacro, c?.macroParameters == nil, let text = c?.replacement else { return false }
    return text.hasPrefix("\"") && text.hasSuffix(".h\"") || text.hasPrefix("<") && text.hasSuffix(".h>")
  }

  /// Whether a macro is for the headers' own lists alone: `OPTION_##name = base + number`.
  var makesEnumerator: Bool {
    guard kind == .cMacro, let names = c?.macroParameters, let text = c?.replacement else { return false }
    let tokens = CToken.tokens(of: text)
    let pasted = tokens.pasting
    guard pasted.count < tokens.count, pasted.count > 2, case .word? = pasted.first, pasted[1] == .punctuation("=") else { return false }
    return !pasted.contains(.punctuation(";")) && tokens.prefix { $0 != .punctuation("=") }.contains { token in
      if case .word(let word) = token { names.contains(word) } else { false }
    }
  }

  private static let marks: Set<String> = [
    "visibility", "dllexport", "dllimport", "deprecated", "warnunusedresult", "malloc", "allocsize", "extern",
    "returnsnonnull",
  ]
  private static let clientMarks: Set<String> = [
    "packed", "aligned", "msabi", "sysvabi", "stdcall", "fastcall", "cdecl", "format", "constructor", "weak",
    "section", "alwaysinline", "unused",
  ]

  /// What `qsort` and `bsearch` take: it is there to be passed to them.
  var isComparator: Bool {
    kind == .cFunction && type?.text == "int" && parameters?.map(\.type.text) == ["const void *", "const void *"]
  }

  /// Callers hand over what one of its members is, and write no union.
  var isTransparentUnion: Bool { kind == .cUnion && attributes.contains("@transparent_union") }

  /// A macro that is a statement, or nothing at all.
  var isStatementMacro: Bool {
    guard kind == .cMacro, let text = c?.replacement else { return false }
    let word = text.prefix { $0.isLetter }
    return text.isEmpty || text.hasPrefix("{") || ["do", "if", "while", "for"].contains(word)
  }

  /// `struct point`, or the name alone for what has no tag.
  var cDisplayName: String { isTag && c?.isAnonymous != true ? tagSpelling : name }

  /// `structure`
  var cNoun: String {
    switch kind {
    case .cFunction: "function"
    case .cVariable: "variable"
    case .cStruct: "structure"
    case .cUnion: "union"
    case .cField: "field"
    case .cEnum: "enumeration"
    case .cEnumConstant: "constant"
    case .cTypedef: "typedef"
    case .cMacro: "macro"
    default: "declaration"
    }
  }

  /// ` (4)`; empty when there is no value.
  var cValueInWords: String { c?.value.map { " (\($0))" } ?? "" }

  /// A type as its author wrote it.
  var cSpelledType: String { c?.spelledType ?? type?.text ?? "" }
}

extension Parameter {
  /// Whether its type is one of the prototype alone.
  var hasOwnType: Bool { attributes.contains(Self.ownTypeMark) }

  var cSpelledType: String { spelledType ?? type.text }

  /// Written as an array of any length, `struct point points[]`, or of several: there are more behind the first.
  var isWrittenAsRow: Bool {
    guard let spelledType, case .array(_, let length) = CType(spelledType) else { return false }
    return length == nil || (arrayLength ?? 0) > 1
  }

  /// How many elements it is written to have, where it is written as an array: `taps[static 4]`, `char name[16]`.
  var arrayLength: Int? {
    guard let spelledType, case .array(_, let length?) = CType(spelledType) else { return nil }
    return length.split(separator: " ").last.flatMap { Int($0) }
  }
}

extension Surface {
  /// ` on x86_64-unknown-linux-gnu`: layouts hold for one target.
  var targetInWords: String { " on \(snapshot.header.target)" }
}
