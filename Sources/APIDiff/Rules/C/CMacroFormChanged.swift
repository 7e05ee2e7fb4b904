import APIModel

extension Rule {
  static let cMacroFormChanged = Rule(
    id: "c-macro-form-changed",
    summary: "A macro stands for another form of code, or takes arguments where it took none.",
    rationale: """
      Uses with or without parentheses no longer fit; a statement has no value, a call is no place to \
      assign to, and braces with a semicolon behind them end an `if` before its `else`. A macro that only \
      names a function still takes its arguments.
      """,
    fix: "Add a macro under a new name.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: "#define LIMIT 4",
      new: "#define LIMIT() 4",
      client: "int limit = LIMIT;"),
    check: .changed { old, new, comparison in
      if old.kind == .cEnumConstant, new.kind == .cMacro, new.c?.macroParameters != nil {
        return [Hit("The constant '\(old.name)' is a macro that takes arguments now.", .sourceBreaking)]
      }
      guard old.kind == .cMacro, new.kind == .cMacro else { return [] }
      if let word = CHelpers.unknownWord(in: new, before: old, comparison.c) {
        return [Hit("The macro '\(old.name)' is written with '\(word)' now, which only C23 knows by itself.", .sourceBreaking)]
      }
      if CMacroUse.losesBracesInPair(old, new, comparison.c) {
        return [Hit("The macro '\(old.name)' brings no brace any more, nor does its counterpart: what stands between them needs its own.", Impact(source: .risky))]
      }
      switch (old.c?.macroParameters, new.c?.macroParameters) {
      case (nil, .some):
        // Without parentheses it is no macro, but what it named.
        if let meant = comparison.c.new.named(old.name).first(where: { $0.kind != .cMacro }), old.c?.replacement == old.name, meant.kind != .cFunction {
          return []
        }
        if let arity = comparison.c.old.target(ofAlias: old).flatMap({ CArity(of: $0) }),
          CArity(of: new)?.takes(arity) == true, !new.isStatementMacro
        {
          return []
        }
        // What another library declares may be called as well.
        let isForeign = CMeaning(old, comparison.c.old) == .foreign
        return [Hit("The macro '\(old.name)' must be used with arguments now.", isForeign ? Impact(source: .risky) : .sourceBreaking)]
      case (.some(let names), nil):
        if let arity = comparison.c.new.target(ofAlias: new).flatMap({ CArity(of: $0) }),
          arity.takes(CArity(of: old) ?? CArity(macro: names))
        {
          return []
        }
        let isOwn = old.isMarkOfDeclarations && new.isMarkOfDeclarations
        return [Hit("The macro '\(old.name)' no longer takes arguments.", isOwn ? Impact(source: .risky) : .sourceBreaking)]
      case (nil, nil) where old.c?.value == nil:
        let (before, after) = (CMeaning(old, comparison.c.old), CMeaning(new, comparison.c.new))
        if before == .mark, after == .nothing, old.c?.replacement?.contains("packed") == true {
          return [Hit("The macro '\(old.name)' packs nothing any more: records of clients change their layout.", Impact(source: .risky))]
        }
        guard CMeaning.isLost(before, after) else { return CMacroUse.lost(old, new, comparison) }
        // The null pointer in fewer words.
        if before == .pointer, new.c?.value == "0" { return [] }
        return [Hit("The macro '\(old.name)' is \(after.inWords) now, and was \(before.inWords).", .sourceBreaking)]
      case (nil, nil) where joinsTexts(old) && new.c?.value?.hasPrefix("\"") == true && !joinsTexts(new):
        return [Hit("The text '\(old.name)' stands in parentheses now: it joins no other text.", .sourceBreaking)]
      case (.some, .some): return CMacroUse.lost(old, new, comparison)
      default: return []
      }
    })
}

/// Whether it stands between other texts: `"<" NAME ">"`.
private func joinsTexts(_ macro: Declaration) -> Bool {
  macro.c?.value?.hasPrefix("\"") == true && macro.c?.replacement?.hasPrefix("(") == false
}

extension CMeaning {
  fileprivate var inWords: String {
    switch self {
    case .foreign: "the name of something else"
    case .number: "a number"
    case .text: "a text"
    case .pointer: "a pointer"
    case .value: "an expression"
    case .called: "a call"
    case .function: "a function"
    case .type: "a type"
    case .initializer: "an initialiser"
    case .statement: "a statement"
    case .mark: "a mark of declarations"
    case .nothing: "empty"
    }
  }
}
