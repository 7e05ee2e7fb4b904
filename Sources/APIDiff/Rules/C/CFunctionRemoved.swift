import APIModel

extension Rule {
  static let cFunctionRemoved = Rule(
    id: "c-function-removed",
    summary: "A function is gone.",
    rationale: """
      Clients that call it do not compile, and programs that were linked against the old library do \
      not start. Clients that only know a macro for it, which stands for its successor now, are compiled \
      again as before.
      """,
    fix: "Keep the function as a deprecated wrapper around its successor until the next major version.",
    kind: .removal,
    impact: .breaking,
    example: Example(
      old: """
        int area(int width, int height);
        int volume(int width, int height, int depth);
        """,
      new: "int volume(int width, int height, int depth);",
      client: "int main(void) { return area(2, 3); }"),
    check: .removed { old, comparison in
      guard old.kind == .cFunction else { return nil }
      let isLost = comparison.exports.loses(old)
      if let heir = comparison.c.heirByMacroName(of: old), heir.kind == .cFunction, !CMacroTarget.losesCalls(old, heir, comparison) {
        let message = "The function '\(old.name)' is '\(heir.name)' now, as the macro says that clients write."
        return Hit(message, Impact(source: .risky, binary: isLost ? .breaking : .none))
      }
      return Hit(message(old, isLost, comparison.exports.condition(of: old)), Impact(source: .breaking, binary: isLost ? .breaking : .none))
    })
}

private func message(_ old: Declaration, _ isLost: Bool, _ condition: String?) -> String {
  if let condition, !isLost { return "The function '\(old.name)' is only declared for '#\(condition)' now." }
  if isLost { return "The function '\(old.name)' is gone, and its symbol with it." }
  return old.exportsSymbol
    ? "The function '\(old.name)' is gone from the headers; programs that were linked before miss nothing."
    : "The inline function '\(old.name)' is gone; programs that were built with it carry their own copy."
}
