import APIModel

extension Rule {
  static let cNeededLibraryRemoved = Rule(
    id: "c-needed-library-removed",
    summary: "The library no longer needs another library.",
    rationale: """
      One dependency less. Only a program that used the other library without asking for it itself \
      notices.
      """,
    fix: "Nothing to do; packages may drop the dependency.",
    kind: .note,
    impact: .none,
    example: Example(
      old: "// needs: libz.so.1 libc.so.6",
      new: "// needs: libc.so.6",
      client: ""),
    check: .module { comparison in
      guard let old = comparison.exports.old?.facts, let new = comparison.exports.new?.facts else { return [] }
      let stems = Set(new.needed.map(NeededLibrary.stem))
      // Another version of the same library is told as what comes.
      return old.needed.filter { !new.needed.contains($0) && !stems.contains(NeededLibrary.stem($0)) }
        .map { Hit("the library no longer needs '\($0)'", .none, detail: $0) }
    })
}
