import APIModel

extension Rule {
  static let cMacroFormChanged = Rule(
    id: "c-macro-form-changed",
    summary: "A macro with arguments became one without, or the other way round.",
    rationale: """
      Uses with or without parentheses no longer fit. A macro that only names a function still takes \
      its arguments.
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
      switch (old.c?.macroParameters, new.c?.macroParameters) {
      case (nil, .some):
        if let arity = comparison.c.old.target(ofAlias: old).flatMap(CArity.init(of:)),
          CArity(of: new)?.takes(arity) == true
        {
          return []
        }
        return [Hit("The macro '\(old.name)' must be used with arguments now.", .sourceBreaking)]
      case (.some(let names), nil):
        if let arity = comparison.c.new.target(ofAlias: new).flatMap(CArity.init(of:)),
          arity.takes(CArity(macro: names))
        {
          return []
        }
        return [Hit("The macro '\(old.name)' no longer takes arguments.", .sourceBreaking)]
      case (nil, nil) where old.isInitializer && new.isCall(in: comparison.c.new):
        return [Hit("The macro '\(old.name)' is a call now: it initialises no static variable.", .sourceBreaking)]
      case (nil, nil) where new.isInitializer && !old.isInitializer && old.c?.value == nil && !old.isEmptyMacro:
        return [Hit("The macro '\(old.name)' is an initialiser now: it can no longer be assigned.", .sourceBreaking)]
      case (.some, .some) where old.isExpressionMacro && new.isStatementMacro:
        return [Hit("The macro '\(old.name)' has no value any more: it is a statement now.", .sourceBreaking)]
      default: return []
      }
    })
}

extension Declaration {
  /// `{ 0, 1 }`
  fileprivate var isInitializer: Bool { kind == .cMacro && c?.replacement?.hasPrefix("{") == true }

  /// `make_lock()`
  fileprivate func isCall(in index: CIndex) -> Bool {
    guard kind == .cMacro, let text = c?.replacement?.drop(while: { $0 == "(" || $0 == " " }) else { return false }
    let name = text.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    return text.dropFirst(name.count).drop { $0 == " " }.first == "("
      && index.named(String(name)).contains { $0.kind == .cFunction }
  }
}
