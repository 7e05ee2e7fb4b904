/// Which public headers include which, read from their text.
///
/// Clients include the headers that no other header includes; what those include is reached
/// through them. A header that is included only where a condition names another platform
/// (`uv/win.h` on Linux) is not meant for this target; reading it all the same would mix targets.
struct IncludeGraph {
  private let index: [String: Int]
  private let names: [String]
  private struct Edge {
    var target: Int
    var isForPlatform: Bool
    /// It is left out once the other header was read: `#ifndef OTHER_H`.
    var isGuarded: Bool
  }
  /// What each header includes.
  private var edges: [[Edge]] = []
  /// Headers by the last component of their name.
  private let indexByLastName: [String: [Int]]
  private let rootName: String
  /// Headers include each other by `<ROOT/name.h>`, so clients have the root's parent in the
  /// include path.
  private(set) var usesParentFolder = false

  init(_ set: HeaderSet) {
    names = set.headers.map(\.name)
    index = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    indexByLastName = Dictionary(grouping: names.indices) { [names] in FileSystem.name(of: names[$0]) }
    rootName = FileSystem.name(of: set.root)
    for header in set.headers {
      let from = FileSystem.folder(of: header.name)
      var targets: [Edge] = []
      for include in header.scan.includes {
        guard let target = resolve(include, from: from == "." ? "" : from + "/") else { continue }
        let guardMacro = set.headers[target.header].scan.guardMacro
        targets.append(
          Edge(
            target: target.header, isForPlatform: include.isForPlatform,
            isGuarded: guardMacro.map(include.conditions.contains) == true))
        if target.isThroughParent { usesParentFolder = true }
      }
      edges.append(targets)
    }
  }

  private func resolve(_ include: HeaderScan.Include, from folder: String) -> (
    header: Int, isThroughParent: Bool
  )? {
    let name = Self.normal(include.name)
    if include.isQuoted, let header = index[Self.normal(folder + include.name)] { return (header, false) }
    if let header = index[name] { return (header, false) }
    if name.hasPrefix(rootName + "/"), let header = index[String(name.dropFirst(rootName.utf8.count + 1))] {
      return (header, true)
    }
    // `<gtk/gtkprinter.h>` for `unix-print/gtk/gtkprinter.h`: a second include folder below the root.
    let last = indexByLastName[FileSystem.name(of: name)] ?? []
    let matches = last.filter { names[$0].hasSuffix("/" + name) }
    return matches.count == 1 ? (matches[0], false) : nil
  }

  /// Without `.` and `..`.
  static func normal(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  /// The headers that clients include: umbrellas first, then, by name, each header that
  /// nothing before it and no other header includes. Headers that include each other in a
  /// circle are entered through the first by name. What is called after another system is none.
  func entries(umbrellas: [String], target: String) -> [String] {
    let own = names.indices.filter { !PlatformConditions.isForeign(header: names[$0], on: target) }
    // A library for another system alone: better read than nothing.
    let candidates = own.isEmpty ? Array(names.indices) : own
    var entries = umbrellas.compactMap { index[$0] }
    var reached: Set<Int> = []
    for entry in entries { reach(entry, &reached) }
    var isIncluded = [Bool](repeating: false, count: names.count)
    for (from, targets) in edges.enumerated() {
      for edge in targets where edge.target != from { isIncluded[edge.target] = true }
    }
    for header in candidates where !isIncluded[header] && !reached.contains(header) {
      entries.append(header)
      reach(header, &reached)
    }
    for header in candidates where !reached.contains(header) {
      entries.append(header)
      reach(header, &reached)
    }
    return entries.map { names[$0] }
  }

  /// What can be reached from `entries` on this target, as far as the text tells.
  func reachable(from entries: [String]) -> Set<String> {
    var reached: Set<Int> = []
    for entry in entries { if let header = index[entry] { reach(header, &reached, onThisPlatform: true) } }
    return Set(reached.map { names[$0] })
  }

  /// What each header includes on this target, by name; headers that include none left out.
  /// - Parameter followed: What the compiler saw the headers include, by those that it read: conditions are its own matter.
  func inclusions(followed: [String: Set<String>]) -> [(header: String, includes: [String])] {
    edges.enumerated().compactMap { header, targets in
      let seen = followed[names[header]]
      let told = targets.filter { seen == nil ? !$0.isForPlatform : $0.isGuarded }.map { names[$0.target] }
      let includes = Set(told).union(seen ?? []).subtracting([names[header]])
      return includes.isEmpty ? nil : (names[header], includes.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }
    .sorted { $0.header.utf8.lexicographicallyPrecedes($1.header.utf8) }
  }

  /// A header below the root that `include` may have meant, though no include path leads there.
  func candidate(for include: String) -> String? {
    resolve(HeaderScan.Include(name: include, isQuoted: false), from: "").map { names[$0.header] }
  }

  private func reach(_ start: Int, _ reached: inout Set<Int>, onThisPlatform: Bool = false) {
    var pending = [start]
    while let header = pending.popLast() {
      guard reached.insert(header).inserted else { continue }
      pending += edges[header].filter { !onThisPlatform || !$0.isForPlatform }.map(\.target)
    }
  }
}
