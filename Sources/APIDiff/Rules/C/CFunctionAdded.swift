import APIModel

extension Rule {
  static let cFunctionAdded = Rule(
    id: "c-function-added",
    summary: "A function is new.",
    rationale: """
      Old clients do not know it. Only a client that uses the same name for something of its own \
      notices.
      """,
    fix: "Give new names the library's prefix.",
    kind: .addition,
    impact: .none,
    example: Example(
      old: "int area(int side);",
      new: """
        int area(int side);
        int volume(int side);
        """,
      client: "int main(void) { return area(2); }"),
    check: .added { new, _ in
      guard new.kind == .cFunction else { return nil }
      return Hit("The function '\(new.name)' is new.", .none)
    })
}
