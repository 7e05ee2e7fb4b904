import APIModel

/// Which headers of one library lead to which.
struct CHeaders: Sendable {
  private let facts: Snapshot.HeaderFacts
  private let includes: [String: [String]]

  /// nil when the snapshot does not say what was read.
  init?(_ surface: Surface) {
    guard let facts = surface.snapshot.header.headers else { return nil }
    self.facts = facts
    includes = Dictionary(
      facts.inclusions.map { ($0.header, $0.includes) }, uniquingKeysWith: { first, _ in first })
  }

  /// Everything that stands there, read or not.
  var all: Set<String> { Set(facts.read + facts.unreached) }

  var read: [String] { facts.read }

  /// Those that clients cannot include directly.
  var indirect: Set<String> { Set(facts.indirect) }

  /// Public headers that no other one includes: clients must include them themselves.
  var entries: [String] {
    let included = Set(facts.inclusions.flatMap(\.includes))
    return facts.read.filter { !included.contains($0) && Self.isPublic($0) }
  }

  /// The header that an `#include` line means.
  func named(_ written: String) -> String? {
    facts.read.first { $0 == written } ?? facts.read.first { written.hasSuffix("/" + $0) || $0.hasSuffix("/" + written) }
  }

  /// What a client that includes `header` sees, the header itself among it.
  func reached(from header: String) -> Set<String> {
    var reached: Set<String> = []
    var pending = [header]
    while let next = pending.popLast() {
      if reached.insert(next).inserted { pending += includes[next] ?? [] }
    }
    return reached
  }

  /// A leading underscore in the name or a folder says that it is not for clients.
  static func isPublic(_ header: String) -> Bool {
    !header.split(separator: "/").contains { $0.hasPrefix("_") }
  }

  /// Names a header of the same file name that is there instead.
  static func hint(_ header: String, _ others: Set<String>) -> String {
    let name = header.split(separator: "/").last ?? ""
    let heirs = others.filter { $0.split(separator: "/").last == name }.sorted()
    return heirs.first.map { "; there is '\($0)' now" } ?? ""
  }
}

/// Clients that include one header and lose sight of what they used.
package struct CHeaderReach: Sendable {
  /// A header that clients include themselves, on both sides, and what it leads to.
  private struct Entry {
    var header: String
    var before: Set<String>
    var after: Set<String>
  }

  private let entries: [Entry]
  private let new: CHeaders

  init?(old: Surface, new: Surface) {
    guard let old = CHeaders(old), let new = CHeaders(new) else { return nil }
    let left = new.all
    self.new = new
    entries = old.entries.filter { left.contains($0) }.map { header in
      Entry(header: header, before: old.reached(from: header), after: new.reached(from: header))
    }
  }

  /// A header that used to lead somewhere and no longer does.
  struct Loss {
    var entry: String
    /// No header that clients include leads there any more, or the one that they included for
    /// it does not. Otherwise only who came there by accident notices.
    var isTotal: Bool
  }

  /// Who loses a declaration that moved to another header that is there.
  func loss(of before: Declaration, movedTo after: Declaration) -> Loss? {
    guard let from = before.c?.header, let to = after.c?.header, from != to else { return nil }
    return loss(of: from, by: to)
  }

  private func loss(of from: String, by to: String) -> Loss? {
    let users = entries.filter { $0.before.contains(from) }
    let losers = users.filter { !$0.after.contains(to) }
    // A header that another one builds upon, and that nothing else leads to, is for clients of its own.
    if losers.isEmpty, users.map(\.header) == [to], new.all.contains(from), !new.indirect.contains(from), CHeaders.isPublic(from),
      !new.reached(from: from).contains(to)
    {
      return Loss(entry: from, isTotal: true)
    }
    guard let first = losers.first(where: { $0.header == from }) ?? losers.first else { return nil }
    return Loss(entry: first.header, isTotal: first.header == from || losers.count == users.count)
  }

  /// For each header that clients include: those that it no longer leads to, although they and
  /// declarations in them are still there.
  func lost(_ comparison: Comparison) -> [(entry: String, headers: [String], isTotal: Bool)] {
    let suspects = entries.filter { !$0.before.isSubset(of: $0.after) }
    guard !suspects.isEmpty else { return [] }
    var inhabited: Set<String> = []
    for declaration in comparison.old.snapshot.declarations where comparison.c.old.isPublic(declaration) {
      guard let header = declaration.c?.header, comparison.new.byID[declaration.id]?.c?.header == header
      else { continue }
      inhabited.insert(header)
    }
    return suspects.compactMap { entry in
      let gone = entry.before.subtracting(entry.after).intersection(inhabited)
      let isTotal = gone.contains { loss(of: $0, by: $0)?.isTotal == true }
      return gone.isEmpty ? nil : (entry.header, gone.sorted(), isTotal)
    }
  }
}
