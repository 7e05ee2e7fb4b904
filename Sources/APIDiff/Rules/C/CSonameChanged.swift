import APIModel

extension Rule {
  static let cSonameChanged = Rule(
    id: "c-soname-changed",
    summary: "The library has another SONAME.",
    rationale: """
      Programs that were linked before go on asking for the old name, so that both libraries can be \
      installed side by side. That is what a binary break needs, and what nothing else should cost.
      """,
    fix: "Change the SONAME when the new library breaks programs, and only then.",
    kind: .note,
    impact: .none,
    example: Example(
      old: "// SONAME: libshapes.so.1",
      new: "// SONAME: libshapes.so.2",
      client: ""),
    check: .module { comparison in
      guard let old = comparison.exports.old?.facts, let new = comparison.exports.new?.facts, old.soname != new.soname
      else { return [] }
      let message =
        switch (old.soname, new.soname) {
        case (let before?, let after?):
          "the SONAME is '\(after)', and was '\(before)': programs take the new library when they are linked again"
        case (let before?, nil): "the library has no SONAME any more; it was '\(before)'"
        case (nil, let after): "the library has a SONAME now: '\(after ?? "")'"
        }
      return [Hit(message, .none, detail: "\(old.soname ?? "") \(new.soname ?? "")")]
    })
}
