import APIModel

extension Rule {
  static let cDeclarationMoved = Rule(
    id: "c-declaration-moved",
    summary: "A declaration moved into another header that clients of the old one do not get.",
    rationale: """
      Clients that include the old header alone do not compile. A move that the old header follows \
      with an include is none.
      """,
    fix: "Let the old header include the new one.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        // shapes.h
        int area(int side);
        // solids.h
        int volume(int side);
        """,
      new: """
        // shapes.h
        int length(int side);
        // solids.h
        int volume(int side);
        int area(int side);
        """,
      client: """
        #include "shapes.h"
        int use(void) { return area(2); }
        """),
    check: .changed { old, new, comparison in
      // A tag without a definition needs no declaration: `struct conn *` is enough.
      guard old.kind != .cField, old.c?.header != new.c?.header, !(old.isTag && old.c?.isOpaque == true),
        let loss = comparison.c.reach?.loss(of: old, movedTo: new)
      else { return [] }
      return [
        Hit(
          "The \(old.cNoun) '\(old.cDisplayName)' moved into '\(new.c?.header ?? "")', "
            + "which '\(loss.entry)' does not include.",
          loss.isTotal ? .sourceBreaking : Impact(source: .risky), names: [loss.entry])
      ]
    })
}
