import APIModel

extension Rule {
  static let cLibraryRemoved = Rule(
    id: "c-library-removed",
    summary: "A library is gone.",
    rationale: "Nothing that includes its headers compiles, and nothing that is linked against it starts.",
    fix: "Keep a library of the old name that includes and links the new one.",
    kind: .removal,
    impact: .breaking,
    example: Example(
      old: "int area(int side);",
      new: "",
      client: "int main(void) { return area(2); }"),
    check: .wholeModule { removed, added in
      guard let removed, added == nil else { return nil }
      return Hit("The library '\(removed.module)' is gone.", .breaking)
    })
}
