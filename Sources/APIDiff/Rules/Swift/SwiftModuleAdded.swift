import APIModel

extension Rule {
  static let swiftModuleAdded = Rule(
    id: "swift-module-added",
    summary: "A library product vends a new module.",
    rationale: "Nobody imports it yet.",
    fix: "Nothing to do: mention it in the release notes.",
    kind: .addition,
    impact: .none,
    example: Example(
      old: """
        products: []
        """,
      new: """
        products: [.library(name: "Core", targets: ["Core"])]
        """,
      client: """

        """),
    check: .wholeModule { removed, added in
      guard let added, removed == nil else { return nil }
      return Hit("module '\(added.module)' was added", .none)
    })
}
