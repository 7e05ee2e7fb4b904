import APIModel

extension Rule {
  static let cConstantLost = Rule(
    id: "c-constant-lost",
    summary: "A constant is no longer a constant.",
    rationale: """
      Case labels, array sizes, #if and static initialisers need a value at compile time; a variable, \
      a call or nothing at all does not give one.
      """,
    fix: "Keep the constant, and offer the variable or function under a new name.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: "#define BUFFER_SIZE 512",
      new: "extern const int BUFFER_SIZE;",
      client: "static char buffer[BUFFER_SIZE];"),
    check: .changed { old, new, comparison in
      guard case .lost(let now)? = CConstantChange(old, new, comparison) else { return [] }
      let isFolded = new.kind == .cVariable && new.c?.isStatic == true && new.c?.isConst == true
        && old.c?.value?.hasPrefix("\"") != true && new.type.map { CType($0).isArithmetic } == true
      if isFolded {
        return [
          Hit(
            "The constant '\(old.name)'\(old.cValueInWords) is a static constant now: #if takes it for 0, "
              + "and where C wants a constant expression some compilers refuse it.",
            Impact(source: .risky))
        ]
      }
      if old.namesHeader, new.namesHeader {
        return [Hit("The macro '\(old.name)' names its header in angle brackets now: '#include' takes it as before.", Impact(source: .risky))]
      }
      if old.c?.value == "0", CNaming.isNull(old.name), CMeaning(new, comparison.c.new) == .pointer {
        return [Hit("The constant '\(old.name)' is \(now) now: it stands for no pointer, and no longer for a number.", Impact(source: .risky))]
      }
      return [
        Hit(
          "The constant '\(old.name)'\(old.cValueInWords) is \(now) now: it no longer has a value at compile time.",
          .sourceBreaking)
      ]
    })
}
