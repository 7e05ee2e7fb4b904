import APIModel

extension Rule {
  static let cFunctionPrototypeChanged = Rule(
    id: "c-function-prototype-changed",
    summary: "A function gained or lost its prototype: `f()` and `f(void)`.",
    rationale: """
      Before C23 `f()` takes whatever it is given; with a prototype calls must match it. Those that did \
      not were wrong before, and nobody said so. Since C23 `f()` means `f(void)`. Compiled calls without a \
      prototype pass a `double` where a `float` is asked for.
      """,
    fix: "Declare functions without parameters as `f(void)` from the start.",
    kind: .change,
    impact: Impact(source: .risky, binary: .breaking),
    example: Example(
      old: "int area();",
      new: "int area(float width, float height);",
      client: "int main(void) { return area(1, 2); }"),
    check: .changed { old, new, comparison in
      guard old.kind == .cFunction, new.kind == .cFunction, let before = old.c?.lacksPrototype,
        let after = new.c?.lacksPrototype, before != after
      else { return [] }
      let passed = after ? (old.parameters ?? [], comparison.c.old) : (new.parameters ?? [], comparison.c.new)
      let isOther = old.exportsSymbol && passed.0.contains { passed.1.representation(of: CType($0.type)) == .floating("float") }
      return (after ? lost(old) : gained(new)).map { hit in
        var hit = hit
        // Without a prototype a `double` is passed for it (C17 6.5.2.2).
        if isOther { hit.impact.binary = .breaking }
        return hit
      }
    })
}

private func gained(_ new: Declaration) -> [Rule.Hit] {
  let isEmpty = new.parameters?.isEmpty ?? true
  let message =
    isEmpty
    ? "The function '\(new.name)' takes no arguments now; calls that passed some no longer compile."
    : "The function '\(new.name)' has a prototype now; calls must match it."
  // What it takes it took before: a call that does not fit the prototype went wrong when it ran.
  return [Rule.Hit(message, Impact(source: .risky))]
}

private func lost(_ old: Declaration) -> [Rule.Hit] {
  guard old.parameters?.isEmpty == false else { return [] }
  let message = "The function '\(old.name)' has no prototype any more; since C23 that means no parameters."
  return [Rule.Hit(message, Impact(source: .risky))]
}
