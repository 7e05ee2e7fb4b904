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
        // library/shapes.h
        int area(int side);
        """,
      new: """
        // library/shapes.h
        int area(int side);
        // library/solids.h
        int volume(int side);
        """,
      client: "#include <library/shapes.h>"),
    check: .module { comparison in
      guard let old = comparison.old.snapshot.header.headers, let new = comparison.new.snapshot.header.headers else { return [] }
      let known = Set(old.read + old.unreached)
      return new.read.filter { !known.contains($0) && CHeaders.isPublic($0) }.map { header in
        Hit("The header '\(header)' is new.", .none, detail: header)
      }
    })
}
