import APIModel

extension Rule {
  static let cIncludeRemoved = Rule(
    id: "c-include-removed",
    summary: "A header no longer includes another one.",
    rationale: "Clients that include only the first no longer see what the second declares.",
    fix: "Keep the include until the next major version.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        // shapes.h
        #include <solids.h>
        """,
      new: "// shapes.h",
      client: "#include <shapes.h>"),
    check: .module { comparison in
      guard let reach = comparison.c.reach else { return [] }
      return reach.lost(comparison).map { entry, headers, isTotal in
        let names = headers.map { "'\($0)'" }.joined(separator: ", ")
        return Hit(
          "The header '\(entry)' no longer leads to \(names): clients that include it alone miss their declarations.",
          isTotal ? .sourceBreaking : Impact(source: .risky), detail: entry)
      }
    })
}
