import APIModel

extension Rule {
  static let cHeaderRemoved = Rule(
    id: "c-header-removed",
    summary: "A header is gone.",
    rationale:
      "Clients that include it do not compile, also when its declarations moved into another header.",
    fix: "Keep a header of the old name that includes the new one.",
    kind: .removal,
    impact: .sourceBreaking,
    example: Example(
      old: """
        // shapes.h
        int area(int side);
        """,
      new: """
        // figures.h
        int area(int side);
        """,
      client: "#include <shapes.h>"),
    check: .module { comparison in
      guard let old = CHeaders(comparison.old), let new = CHeaders(comparison.new) else { return [] }
      let left = new.all
      return old.read.filter { !left.contains($0) && CHeaders.isPublic($0) }.map { header in
        Hit("The header '\(header)' is gone\(CHeaders.hint(header, left)).", .sourceBreaking, detail: header)
      }
    })
}
