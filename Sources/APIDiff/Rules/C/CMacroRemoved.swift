import APIModel

extension Rule {
  static let cMacroRemoved = Rule(
    id: "c-macro-removed",
    summary: "A macro is gone.",
    rationale: """
      Clients that use it do not compile, or, worse, take the other branch of an #ifdef. A macro that \
      became an enumeration constant, a variable or a function of the same name is not gone.
      """,
    fix: "Keep the macro, defined as its successor.",
    kind: .removal,
    impact: .sourceBreaking,
    example: Example(
      old: """
        #define BUFFER_SIZE 512
        #define BUFFER_LIMIT 1024
        """,
      new: "#define BUFFER_LIMIT 1024",
      client: "char buffer[BUFFER_SIZE];"),
    check: .removed { old, _ in
      guard old.kind == .cMacro else { return nil }
      if old.isEmptyMacro, !CNaming.isCallingConvention(old.name) { return Hit(emptyMessage(old), Impact(source: .risky)) }
      if old.isMarkOfDeclarations {
        return Hit("The macro '\(old.name)', which marks the headers' own declarations, is gone.", Impact(source: .risky))
      }
      if old.makesEnumerator {
        return Hit("The macro '\(old.name)', with which the headers make enumerators, is gone.", Impact(source: .risky))
      }
      return Hit("The macro '\(old.name)' is gone.", .sourceBreaking)
    })
}

/// Nothing can be computed with an empty macro; it can be asked for, or stand where an
/// attribute stands.
private func emptyMessage(_ old: Declaration) -> String {
  "The macro '\(old.name)', which is empty, is gone: #ifdef takes the other branch, "
    + "and where it marks declarations they no longer compile."
}
