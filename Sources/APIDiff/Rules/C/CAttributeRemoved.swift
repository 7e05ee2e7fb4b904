import APIModel

extension Rule {
  static let cAttributeRemoved = Rule(
    id: "c-attribute-removed",
    summary: "A function no longer has an attribute that compilers check.",
    rationale: """
      Warnings go away. Code after a call that was known not to return is reachable again, and compiled clients have \
      none there: a call that returns goes on in whatever stands behind it. A function that programs need not have \
      is asked for when it is no longer weak.
      """,
    fix: "Keep the attribute until the next major version, and what it promises.",
    kind: .change,
    impact: Impact(binary: .breaking),
    example: Example(
      old: "__attribute__((noreturn)) void stop(int code);",
      new: "void stop(int code);",
      client: "int main(void) { stop(2); }"),
    check: .changed { old, new, comparison in
      guard old.kind == new.kind, old.kind == .cFunction else { return [] }
      let hits = CAttributes.difference(old, new).map { attribute in
        let ends = attribute == "noreturn" && old.exportsSymbol
        return Hit(
          "The function '\(new.name)' is no longer marked '\(attribute)'\(ends ? ": where it returns, compiled clients have no code" : "").",
          ends ? Impact(binary: .breaking) : .none, detail: attribute)
      }
      return hits + weak(old, new, comparison)
    })
}

/// A function that the headers declare weak is one that programs or other libraries may bring. The library has no use for
/// that of its own ones.
private func weak(_ old: Declaration, _ new: Declaration, _ comparison: Comparison) -> [Rule.Hit] {
  guard old.c?.isWeak == true, new.c?.isWeak != true, new.exportsSymbol, new.c?.isInline != true,
    comparison.exports.new?.versions(of: new.symbolName).isEmpty != false
  else { return [] }
  return [
    Rule.Hit(
      "The function '\(new.name)' is no longer weak: programs that do without it do not start.", Impact(binary: .breaking),
      detail: "weak")
  ]
}
