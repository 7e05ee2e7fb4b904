import APIModel

extension Rule {
  static let cHeaderAdded = Rule(
    id: "c-header-added",
    summary: "A header is new.",
    rationale: "Old clients do not include it.",
    fix: "Nothing to do.",
    kind: .addition,
    impact: .none,
    example: Example(
      old: """
        // shapes.h
        int area(int side);
        """,
      new: """
        // shapes.h
        int area(int side);
        // solids.h
        int volume(int side);
        """,
      client: "#include <shapes.h>"),
    check: .module { comparison in
      guard let old = CHeaders(comparison.old), let new = CHeaders(comparison.new) else { return [] }
      let known = old.all
      return new.read.filter { !known.contains($0) && CHeaders.isPublic($0) }.map { header in
        Hit("The header '\(header)' is new.", .none, detail: header)
      }
    })
}
