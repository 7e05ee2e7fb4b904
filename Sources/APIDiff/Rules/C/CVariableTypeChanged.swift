import APIModel

extension Rule {
  static let cVariableTypeChanged = Rule(
    id: "c-variable-type-changed",
    summary: "A global variable has another type.",
    rationale: """
      Reading and writing it converts, or no longer compiles. Programs reserve room for the variables \
      that they use when they are linked (copy relocations): a variable of another size no longer fits \
      there.
      """,
    fix: "Add a variable under a new name, or better functions.",
    kind: .change,
    impact: .breaking,
    example: Example(
      old: "extern int log_level;",
      new: "extern char *log_level;",
      client: "int use(void) { return log_level; }"),
    check: .changed { old, new, comparison in
      guard old.kind == .cVariable, new.kind == .cVariable,
        let change = CTypeChange(
          old: old.type.map { $0.unqualified }, spelled: old.c?.spelledType,
          new: new.type.map { $0.unqualified },
          spelled: new.c?.spelledType, pairing: comparison.c),
        !change.isCallback
      else { return [] }
      let impact = Impact(source: change.sourceAsVariable(isConstant: old.c?.isConst == true), binary: old.exportsSymbol ? binary(change, old) : .none)
      return [
        Hit("The variable '\(old.name)' changed from '\(old.cSpelledType)' to '\(new.cSpelledType)'.", impact)
      ]
    })
}

private func binary(_ change: CTypeChange, _ old: Declaration) -> Impact.Level {
  if change.qualifierChange != nil { return .none }
  // `extern int table[]` says nothing about a size.
  if case .array(let before, let old) = change.old, case .array(let after, let new) = change.new,
    before == after,
    old == nil || new == nil
  {
    return .none
  }
  // Programs keep no copy of a thread-local variable, so that more at its end disturbs nobody.
  if old.c?.isThreadLocal == true, case .array(let before, let old?) = change.old,
    case .array(let after, let new?) = change.new, before == after, let old = Int(old), let new = Int(new),
    old <= new
  {
    return .none
  }
  return change.binary
}

extension TypeReference {
  /// `const` on the variable itself is a rule of its own.
  fileprivate var unqualified: TypeReference {
    var text = text[...]
    if CType(self).isPointer {
      while let end = ["const", "volatile"].first(where: {
        text.hasSuffix("*\($0)") || text.hasSuffix(" \($0)")
      }) {
        text = text.dropLast(end.count)
      }
      return TypeReference(text.trimmingSuffix(" "))
    }
    while let start = ["const ", "volatile "].first(where: text.hasPrefix) {
      text = text.dropFirst(start.count)
    }
    return TypeReference(String(text))
  }
}

extension Substring {
  fileprivate func trimmingSuffix(_ character: Character) -> String {
    var rest = self
    while rest.last == character { rest = rest.dropLast() }
    return String(rest)
  }
}
