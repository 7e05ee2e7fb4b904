import APIModel

extension Rule {
  static let cHeaderRemoved = Rule(
    id: "c-header-removed",
    summary: "A header is gone, or refuses to be included directly.",
    rationale: """
      Clients that include it do not compile, also when its declarations moved into another header. \
      A header that refused to be included directly (`#error include <library.h>`) is nobody's loss.
      """,
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
      let included = old.read.filter { !old.indirect.contains($0) && CHeaders.isPublic($0) }
      let refused = new.indirect
      return included.compactMap { header in
        if !left.contains(header) {
          return Hit("The header '\(header)' is gone\(CHeaders.hint(header, left)).", .sourceBreaking, detail: header)
        }
        guard refused.contains(header) else { return nil }
        return Hit("The header '\(header)' can no longer be included directly.", .sourceBreaking, detail: header)
      }
    })
}
