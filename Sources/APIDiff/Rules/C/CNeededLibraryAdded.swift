import APIModel

extension Rule {
  static let cNeededLibraryAdded = Rule(
    id: "c-needed-library-added",
    summary: "The library needs another library.",
    rationale: """
      Whoever installs the new version gets a new dependency: it has to be there, and its code runs in \
      every program that uses this library.
      """,
    fix: "Say so in the release notes, and in the packages' dependencies.",
    kind: .note,
    impact: .none,
    example: Example(
      old: "// needs: libc.so.6",
      new: "// needs: libz.so.1 libc.so.6",
      client: ""),
    check: .module { comparison in
      guard let old = comparison.exports.old?.facts, let new = comparison.exports.new?.facts else { return [] }
      let gone = old.needed.filter { !new.needed.contains($0) }
      return new.needed.filter { !old.needed.contains($0) }.map { library in
        let instead = gone.first { NeededLibrary.stem($0) == NeededLibrary.stem(library) }
        return Hit(
          "the library needs '\(library)' now" + (instead.map { ", instead of '\($0)'" } ?? ""), .none, detail: library)
      }
    })
}

/// A library as another one asks for it.
enum NeededLibrary {
  /// `libssl` of `libssl.so.1.1`: what stays the same between its versions.
  static func stem(_ name: String) -> Substring {
    name.firstRange(of: ".so").map { name[..<$0.lowerBound] } ?? name[...]
  }
}
