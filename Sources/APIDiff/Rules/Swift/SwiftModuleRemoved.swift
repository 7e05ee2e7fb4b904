import APIModel

extension Rule {
  static let swiftModuleRemoved = Rule(
    id: "swift-module-removed",
    summary: "No library product vends a module any more.",
    rationale: "Whoever imports the module does not compile any more. What was in it is not reported again.",
    fix: "Keep the module, with deprecated declarations that forward to their successors.",
    kind: .removal,
    impact: .breaking,
    example: Example(
      old: """
        products: [.library(name: "Core", targets: ["Core"])]
        """,
      new: """
        products: []
        """,
      client: """
        import Core
        """),
    check: .wholeModule { removed, added in
      guard let removed, added == nil else { return nil }
      let impact = Impact(source: .breaking, binary: removed.hasLibraryEvolution ? .breaking : .none)
      return Hit("module '\(removed.module)' was removed, or no product vends it any more", impact)
    })
}
