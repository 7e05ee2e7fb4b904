import APIModel

extension Rule {
  static let cFunctionVariadicChanged = Rule(
    id: "c-function-variadic-changed",
    summary: "A function takes any number of arguments now, or no longer does.",
    rationale: """
      Calls that pass more arguments stop compiling when `...` goes. When it comes, they compile, but \
      variadic and other functions are called in different ways on some platforms: a compiled client \
      calls the wrong one. A parameter that takes the place of `...` reads what a call may not have passed.
      """,
    fix: "Add a function of the new kind under a new name.",
    kind: .change,
    impact: .breaking,
    example: Example(
      old: "int log_line(const char *format, ...);",
      new: "int log_line(const char *format, const char *detail);",
      client: """
        int main(void) { return log_line("%d", 1); }
        """),
    check: .changed { old, new, comparison in
      guard let signature = CSignature(old, new, comparison.c), CSignature.togglesVariadic(old, new) else {
        return []
      }
      let isOpen = new.c?.isVariadic == true
      let message =
        isOpen
        ? "The function '\(old.name)' is variadic now, which other platforms call in another way."
        : "The function '\(old.name)' is no longer variadic."
      let impact = Impact(
        source: isOpen && signature.isOpenedUp ? .none : .breaking,
        // What was passed for `...` is read no more.
        binary: isOpen || !old.exportsSymbol ? signature.binary(old, new) : closed(old, signature))
      return [Hit(message, impact)]
    })
}

/// What was passed for `...` stands where the parameters that took its place are read, if it was passed: a format alone says how much
/// there is, and an option (`set(handle, option, …)`) mostly that there is one.
private func closed(_ old: Declaration, _ signature: CSignature) -> Impact.Level {
  let (fixed, added) = (signature.old, signature.new.dropFirst(signature.old.count))
  guard signature.pairing.old.isSystemV, fixed.count > 1, CType(fixed[fixed.count - 1].type).pointee?.name != "char", !added.isEmpty,
    zip(fixed, signature.new).allSatisfy({ $0.type == $1.type })
  else { return .breaking }
  let isFound = added.allSatisfy { parameter in
    switch signature.pairing.new.representation(of: CType(parameter.type).asParameter) {
    case .pointer: true
    case .integer(let size, _): size >= 4
    default: false
    }
  }
  return isFound ? .risky : .breaking
}
