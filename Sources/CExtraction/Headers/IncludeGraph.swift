/// Which public headers include which, read from their text.
///
/// Clients include the headers that no other header includes. A header that another one
/// includes is reached through it or, when a condition keeps it out (`uv/win.h` on Linux), is
/// not meant for this target, and reading it all the same would mix targets.
struct IncludeGraph {
  private let index: [String: Int]
  private let names: [String]
  /// `names[edges[i]]` are included by `names[i]`.
  private var edges: [[Int]] = []
  private let rootName: String
  /// Headers include each other by `<ROOT/name.h>`, so clients have the root's parent in the
  /// include path.
  private(set) var usesParentFolder = false

  init(_ set: HeaderSet) {
    names = set.headers.map(\.name)
    index = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    rootName = FileSystem.name(of: set.root)
    for header in set.headers {
      let from = FileSystem.folder(of: header.name)
      var targets: [Int] = []
      for include in header.scan.includes {
        guard let target = resolve(include, from: from == "." ? "" : from + "/") else { continue }
        targets.append(target.header)
        if target.isThroughParent { usesParentFolder = true }
      }
      edges.append(targets)
    }
  }

  private func resolve(_ include: HeaderScan.Include, from folder: String) -> (header: Int, isThroughParent: Bool)? {
    let name = Self.normal(include.name)
    if include.isQuoted, let header = index[Self.normal(folder + include.name)] { return (header, false) }
    if let header = index[name] { return (header, false) }
    guard name.hasPrefix(rootName + "/"), let header = index[String(name.dropFirst(rootName.utf8.count + 1))]
    else { return nil }
    return (header, true)
  }

  /// Without `.` and `..`.
  private static func normal(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", !parts.isEmpty { parts.removeLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  /// The headers that clients include: umbrellas first, then, by name, each header that
  /// nothing before it and no other header includes. Headers that include each other in a
  /// circle are entered through the first by name.
  func entries(umbrellas: [String]) -> [String] {
    var entries = umbrellas.compactMap { index[$0] }
    var reached: Set<Int> = []
    for entry in entries { reach(entry, &reached) }
    var isIncluded = [Bool](repeating: false, count: names.count)
    for (from, targets) in edges.enumerated() {
      for target in targets where target != from { isIncluded[target] = true }
    }
    for header in names.indices where !isIncluded[header] && !reached.contains(header) {
      entries.append(header)
      reach(header, &reached)
    }
    for header in names.indices where !reached.contains(header) {
      entries.append(header)
      reach(header, &reached)
    }
    return entries.map { names[$0] }
  }

  private func reach(_ start: Int, _ reached: inout Set<Int>) {
    var pending = [start]
    while let header = pending.popLast() {
      if reached.insert(header).inserted { pending += edges[header] }
    }
  }
}
