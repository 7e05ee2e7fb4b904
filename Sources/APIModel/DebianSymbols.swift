/// Lists of symbols as Debian's packages keep them (`deb-symbols(5)`): for each symbol the lowest
/// version of the package that programs which use it need.
package enum DebianSymbols {
  /// One library of a list.
  package struct Library: Sendable, Hashable {
    package var soname: String
    package var package: String
    /// Symbol, version node (`Base` for none), minimal version.
    package var entries: [Entry]

    package init(soname: String, package: String, entries: [Entry]) {
      self.soname = soname
      self.package = package
      self.entries = entries
    }
  }

  package struct Entry: Sendable, Hashable {
    package var symbol: String
    package var version: String?
    package var minimal: String

    package init(symbol: String, version: String?, minimal: String) {
      self.symbol = symbol
      self.version = version
      self.minimal = minimal
    }
  }

  /// The package that Debian's policy (8.1) gives a library: `libz.so.1` → `libz1`, `lib2.so.3` → `lib2-3`.
  package static func packageName(of soname: String) -> String {
    guard let place = soname.firstRange(of: ".so") else { return soname.lowercased() }
    let name = soname[..<place.lowerBound]
    let version = soname[place.upperBound...].drop { $0 == "." }
    let hyphen = name.last?.isNumber == true && !version.isEmpty ? "-" : ""
    return "\(name)\(hyphen)\(version)".lowercased().replacing("_", with: "-")
  }

  package static func text(of libraries: [Library]) -> String {
    libraries.map { library in
      "\(library.soname) \(library.package) #MINVER#\n"
        + library.entries.map { " \($0.symbol)@\($0.version ?? "Base") \($0.minimal)\n" }.sorted().joined()
    }.joined()
  }

  /// - Returns: The libraries, and how many lines were left out because they are patterns, optional,
  ///   or hold for some architectures alone.
  package static func read(_ text: String) throws(DebianSymbolsError) -> (libraries: [Library], skipped: Int) {
    var libraries: [Library] = []
    var skipped = 0
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let words = line.split { $0 == " " || $0 == "\t" }
      guard let first = words.first else { continue }
      if line.hasPrefix("#include") { throw DebianSymbolsError(line: index + 1, problem: "'#include' is not followed") }
      // Comments, alternative dependencies and fields about the package.
      if "#|*".contains(first.prefix(1)) { continue }
      if !line.hasPrefix(" "), !line.hasPrefix("\t") {
        guard words.count >= 2, first.contains(".so") || first.contains("-") else {
          throw DebianSymbolsError(line: index + 1, problem: "'\(line.prefix(60))' names no library and package")
        }
        libraries.append(Library(soname: String(first), package: String(words[1]), entries: []))
      } else if first.hasPrefix("(") || first.hasPrefix("\"") {
        skipped += 1
      } else {
        guard !libraries.isEmpty, words.count >= 2, let entry = entry(first, minimal: words[1]) else {
          throw DebianSymbolsError(line: index + 1, problem: "'\(line.prefix(60))' is no 'symbol@version minimal-version' of a library")
        }
        libraries[libraries.count - 1].entries.append(entry)
      }
    }
    guard !libraries.isEmpty else { throw DebianSymbolsError(line: 1, problem: "it names no library") }
    return (libraries, skipped)
  }

  private static func entry(_ text: Substring, minimal: Substring) -> Entry? {
    guard let at = text.firstIndex(of: "@"), at > text.startIndex else { return nil }
    let version = text[text.index(after: at)...]
    guard !version.isEmpty else { return nil }
    return Entry(symbol: String(text[..<at]), version: version == "Base" ? nil : String(version), minimal: String(minimal))
  }
}

extension DebianSymbols.Library {
  /// What the list promises, as if a library file had it.
  package var facts: Snapshot.LibraryFacts {
    let versions = Set(entries.compactMap(\.version))
    var seen: Set<[String]> = []
    let exports = entries.compactMap { entry -> Snapshot.LibraryFacts.Export? in
      // The symbols that stand for versions are not exports of their own.
      guard entry.symbol != entry.version, seen.insert([entry.symbol, entry.version ?? ""]).inserted else { return nil }
      var export = Snapshot.LibraryFacts.Export(name: entry.symbol, kind: .other)
      export.version = entry.version
      return export
    }
    var facts = Snapshot.LibraryFacts(exports: exports)
    facts.soname = soname
    facts.versions = versions.sorted()
    facts.isPromise = true
    return facts
  }
}

/// Why a file is no list of symbols.
package struct DebianSymbolsError: Error, Sendable, Hashable, CustomStringConvertible {
  package var line: Int
  package var problem: String

  package init(line: Int, problem: String) {
    self.line = line
    self.problem = problem
  }

  package var description: String { "line \(line): \(problem)" }
}
