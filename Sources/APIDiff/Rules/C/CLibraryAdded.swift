import APIModel

extension Rule {
  static let cLibraryAdded = Rule(
    id: "c-library-added",
    summary: "A library is new.",
    rationale: "Nobody uses it yet.",
    fix: "Nothing to do.",
    kind: .addition,
    impact: .none,
    example: Example(
      old: "",
      new: "int area(int side);",
      client: "int unused;"),
    check: .wholeModule { removed, added in
      guard let added, removed == nil else { return nil }
      return Hit("The library '\(added.module)' is new.", .none)
    })
}
