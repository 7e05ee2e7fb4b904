import APIDiff

/// Finds symbols by names that people type.
struct SymbolSearch {
  private let histories: [ReleaseHistory]
  /// More are not shown: the name says too little.
  private static let limit = 20

  init(_ histories: [ReleaseHistory]) { self.histories = histories }

  /// All symbols that are meant in the nearest way that any is: the qualified name; it without
  /// labels; its last parts; each of these in any case of letters.
  ///
  /// - Throws: `SymbolSearchError` with the nearest names when none is meant.
  func matches(_ text: String) throws(SymbolSearchError) -> [HistoryText.Match] {
    for way in Way.allCases {
      let found = histories.flatMap { history in
        history.symbolHistories { way.fits($0, text) }.map { (module: history.module, symbol: $0) }
      }
      if found.count > Self.limit { throw .tooMany(text, found.prefix(10).map(\.symbol.name), count: found.count) }
      if !found.isEmpty { return found }
    }
    let names = Set(histories.flatMap { $0.symbolHistories().map(\.name) })
    let nearest = NearestNames.of(text, among: names)
    let bare = NearestNames.of(text, among: names.map(Self.lastName))
    throw .notFound(text, nearest: nearest.isEmpty ? bare : nearest)
  }

  private static func lastName(_ name: String) -> String { Way.withoutLabels(name).last.map(String.init) ?? name }

  /// From the most exact to the least.
  private enum Way: CaseIterable {
    case exact, anyLabels, lastParts, anyCase, lastPartsAnyCase

    func fits(_ name: String, _ wanted: String) -> Bool {
      switch self {
      case .exact: name == wanted
      case .anyLabels: !wanted.contains("(") && Self.withoutLabels(name) == Self.withoutLabels(wanted)
      case .lastParts: Self.ends(name, with: wanted)
      case .anyCase:
        name.lowercased() == wanted.lowercased()
          || !wanted.contains("(") && Self.withoutLabels(name.lowercased()) == Self.withoutLabels(wanted.lowercased())
      case .lastPartsAnyCase: Self.ends(name.lowercased(), with: wanted.lowercased())
      }
    }

    private static func ends(_ name: String, with wanted: String) -> Bool {
      if name.hasSuffix(".\(wanted)") { return true }
      guard !wanted.contains("(") else { return false }
      let (parts, last) = (withoutLabels(name), withoutLabels(wanted))
      return parts.count > last.count && parts.suffix(last.count) == last
    }

    /// `Node.init(_:)` → `Node`, `init`; operators keep their dots.
    static func withoutLabels(_ name: String) -> ArraySlice<Substring> {
      let head = name.prefix { $0 != "(" }
      let parts = (head.isEmpty ? name[...] : head).split(separator: ".")
      return parts.isEmpty ? [name[...]] : parts[...]
    }
  }
}

/// Why a name means no symbol.
enum SymbolSearchError: CommandFailure, Equatable {
  case notFound(String, nearest: [String])
  case tooMany(String, [String], count: Int)

  var exitStatus: ExitStatus { .badInput }

  var description: String {
    switch self {
    case .notFound(let name, let nearest):
      let hint = nearest.isEmpty ? "" : "\n  did you mean: \(nearest.map(quoted).joined(separator: ", "))"
      return "no release has a symbol \(quoted(name))\(hint)\n  all symbols: apidiff ledger --symbols-in-versions"
    case .tooMany(let name, let first, let count):
      return "\(quoted(name)) could be \(count) symbols: give more of the qualified name, or --module\n"
        + first.map { "  \(quoted($0))" }.joined(separator: "\n")
    }
  }
}
