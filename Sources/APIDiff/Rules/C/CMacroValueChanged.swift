import APIModel

extension Rule {
  static let cMacroValueChanged = Rule(
    id: "c-macro-value-changed",
    summary: "A macro has another value.",
    rationale: """
      The value is baked into compiled clients, which go on with the old one. Whether that matters, \
      the library must know; one of several (flags, commands, error codes) means something else to it now.
      """,
    fix: "Give the new value a new name when both sides must agree on it.",
    kind: .change,
    impact: Impact(source: .breaking, binary: .risky),
    example: Example(
      old: "#define DEFAULT_MODE 1",
      new: """
        #define DEFAULT_MODE "fast"
        """,
      client: "int use(void) { return DEFAULT_MODE; }"),
    check: .changed { old, new, comparison in
      if let hit = computed(old, new, comparison.c) ?? sentinel(old, new, comparison.c) ?? place(old, new) { return [hit] }
      guard old.kind == .cMacro, case .values(let before, let after)? = CConstantChange(old, new, comparison),
        !CNaming.isVersion(old.name) || CConstantChange.changesKind(before, after)
      else { return [] }
      let twin = CConstantChange.equal(to: old, new, comparison)
      let source: Impact.Level = twin != nil || CConstantChange.changesKind(before, after) ? .breaking : .none
      // What is one of several values is handed to the library, which takes it for another.
      let isConstant =
        new.kind == .cEnumConstant && !CConstantChange.isMarker(old, new, comparison)
        && !CConstantChange.isLone(new, comparison.new)
        && new.parent.map { (comparison.new.members[$0] ?? []).count > 1 } != false
      let isOneOfMany = isConstant || new.kind == .cMacro && CConstantChange.isCode(old, new, comparison)
      let taker = CBufferTaker.of(old, before, than: after, comparison.c)
      return [
        Hit(
          "The macro '\(old.name)' is \(after) now\(twin.map { ", like '\($0.name)'" } ?? ""), from \(before): compiled clients keep the old value"
            + (taker.map { ", and '\($0)' is given room for that much." } ?? "."),
          Impact(source: source, binary: isOneOfMany || taker != nil ? .breaking : .risky), detail: after)
      ]
    })
}

/// A pointer that is no place, by which the library knows something: `#define TRANSIENT ((destructor)-1)`.
private func sentinel(_ old: Declaration, _ new: Declaration, _ pairing: CPairing) -> Rule.Hit? {
  guard let (before, after) = CMacroFormula.casts(old, pairing, new) else { return nil }
  return Rule.Hit(
    "The macro '\(old.name)' casts \(after) now, from \(before): compiled clients keep the old value.", Impact(binary: .breaking), detail: "\(after)")
}

/// What lies elsewhere now in what the library gives out, compiled clients look for where it was.
private func place(_ old: Declaration, _ new: Declaration) -> Rule.Hit? {
  guard old.kind == .cMacro, new.kind == .cMacro, let (before, after) = CMacroPlace.difference(old, new) else { return nil }
  return Rule.Hit(
    "The macro '\(old.name)' looks at [\(after)] now, from [\(before)], where compiled clients go on looking.", Impact(binary: .breaking), detail: after)
}

/// What a macro makes of numbers is compiled into clients, which hand it over or read it so. What only computes (`MAX`) or is
/// for `#if` is nobody else's business.
private func computed(_ old: Declaration, _ new: Declaration, _ pairing: CPairing) -> Rule.Hit? {
  guard old.kind == .cMacro, new.kind == .cMacro, !CNaming.isVersion(old.name),
    let (call, before, after) = CMacroFormula.difference(old, pairing, new)
  else { return nil }
  return Rule.Hit(
    "The macro '\(old.name)' computes something else: \(call) is \(after) now, from \(before), which compiled clients keep.",
    Impact(binary: CNaming.onlyComputes(old.name) || CNaming.isQuantity(old.name) && !CNaming.makesBits(old.name) ? .risky : .breaking))
}
