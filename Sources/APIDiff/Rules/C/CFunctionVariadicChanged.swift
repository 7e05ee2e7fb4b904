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
        binary: isOpen || !old.exportsSymbol ? signature.binary(old, new) : signature.binaryOfNamed)
      return [Hit(message, impact)]
    })
}
