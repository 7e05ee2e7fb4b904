import APIModel

extension Rule {
  static let cHeaderRemoved = Rule(
    id: "c-header-removed",
    summary: "A header is gone.",
    rationale: "Clients that include it do not compile, also when its declarations moved into another header.",
    fix: "Keep a header of the old name that includes the new one.",
    kind: .removal,
    impact: .sourceBreaking,
    example: Example(
      old: """
        // library/shapes.h
        int area(int side);
        """,
      new: """
        // library/figures.h
        int area(int side);
        """,
      client: "#include <library/shapes.h>"),
    check: .module { comparison in
      guard let old = comparison.old.snapshot.header.headers, let new = comparison.new.snapshot.header.headers else { return [] }
      let left = Set(new.read + new.unreached)
      return old.read.filter { !left.contains($0) && CHeaders.isPublic($0) }.map { header in
        Hit("The header '\(header)' is gone\(CHeaders.hint(header, left)).", .sourceBreaking, detail: header)
      }
    })
}
