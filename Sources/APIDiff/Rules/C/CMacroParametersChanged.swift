import APIModel

extension Rule {
  static let cMacroParametersChanged = Rule(
    id: "c-macro-parameters-changed",
    summary: "A function-like macro takes another number of arguments.",
    rationale: "Uses pass the old number and do not compile. `...` takes any number from its place on.",
    fix: "Add a macro under a new name.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: "#define MAX(a, b) ((a) > (b) ? (a) : (b))",
      new: "#define MAX(a, b, c) ((a) > (b) ? (a) : (c))",
      client: "int larger = MAX(1, 2);"),
    check: .changed { old, new, comparison in
      guard old.kind == .cMacro, let before = old.c?.macroParameters, let arity = CArity(of: old, in: comparison.c.old),
        let after = CArity(of: new, in: comparison.c.new), !after.takes(arity)
      else { return [] }
      let list =
        new.c?.macroParameters?.joined(separator: ", ") ?? new.parameters?.map(\.cSpelledType).joined(
          separator: ", ") ?? ""
      // What marks declarations is for the headers' own, and so is what counts arguments for other macros.
      let isOwn = old.isMarkOfDeclarations || CMacroCalls.isChooser(old) && CMacroCalls.isChooser(new)
      var impact = isOwn ? Impact(source: .risky) : .sourceBreaking
      // Compiled clients hand over what they made without it.
      if CMacroFormula.takesMore(old, comparison.c, new), !CNaming.isQuantity(old.name), !CNaming.onlyComputes(old.name) { impact.binary = .breaking }
      return [Hit("'\(old.name)' took (\(before.joined(separator: ", "))) and takes (\(list)) now.", impact)]
    })
}
