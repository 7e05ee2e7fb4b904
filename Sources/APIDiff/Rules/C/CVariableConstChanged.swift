import APIModel

extension Rule {
  static let cVariableConstChanged = Rule(
    id: "c-variable-const-changed",
    summary: "A global variable became const, or no longer is.",
    rationale: """
      Clients that write to a variable which became const do not compile; compiled ones write to memory \
      that cannot be written. A compiled client's copy of a variable that was const stays in such memory, \
      and the library's own writes fail.
      """,
    fix: "Offer a function that sets it, and deprecate writing first.",
    kind: .change,
    impact: .breaking,
    example: Example(
      old: "extern int log_level;",
      new: "extern const int log_level;",
      client: "void use(void) { log_level = 1; }"),
    check: .changed { old, new, comparison in
      guard old.kind == .cVariable, new.kind == .cVariable, let before = old.c?.isConst,
        let after = new.c?.isConst,
        before != after, old.type?.isCArray == new.type?.isCArray
      else { return [] }
      let binary: Impact.Level = old.exportsSymbol ? .breaking : .none
      // A thread's variables are always in memory that can be written, and never copied.
      let isCopied = old.c?.isThreadLocal != true || new.c?.isThreadLocal != true
      return [
        after
          ? Hit(
            "The variable '\(old.name)' is const now: clients can no longer write to it.",
            Impact(source: .breaking, binary: isCopied ? min(binary, writing(old, comparison.c.old)) : .none))
          : Hit(
            "The variable '\(old.name)' is no longer const"
              + (isCopied ? ": compiled clients may keep it in memory that cannot be written." : "."),
            Impact(binary: isCopied ? binary : .none))
      ]
    })
}

/// What comes of programs that write to it, where they can have something to write: to a constant thing that clients know nothing
/// about they have no other pointer.
private func writing(_ variable: Declaration, _ index: CIndex) -> Impact.Level {
  guard let pointee = variable.type.flatMap({ CType($0).pointee }), pointee.qualifiers.contains(.const), index.tag(of: pointee)?.c?.isOpaque == true
  else { return .breaking }
  return .risky
}

extension TypeReference {
  fileprivate var isCArray: Bool {
    if case .array = CType(self) { true } else { false }
  }
}
