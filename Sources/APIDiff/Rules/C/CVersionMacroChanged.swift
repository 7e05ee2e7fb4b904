import APIModel

extension Rule {
  static let cVersionMacroChanged = Rule(
    id: "c-version-macro-changed",
    summary: "A macro that tells the version changed.",
    rationale: "That is what it is for.",
    fix: "Nothing to do.",
    kind: .note,
    impact: .none,
    example: Example(
      old: "#define LIB_VERSION 10",
      new: "#define LIB_VERSION 11",
      client: "int version = LIB_VERSION;"),
    check: .changed { old, new, comparison in
      guard old.kind == .cMacro, CNaming.isVersion(old.name),
        case .values(let before, let after)? = CConstantChange(old, new, comparison),
        !CConstantChange.changesKind(before, after)
      else { return [] }
      return [Hit("The version macro '\(old.name)' is \(after) now, from \(before).", .none, detail: after)]
    })
}
