package import APIModel

extension ReleaseHistory {
  /// For each symbol of the latest release's library the first release since which it has been there,
  /// counted from the first one with the same SONAME. nil when no release has a library file.
  ///
  /// - Parameter package: Debian's name of the package; by Debian's own rule when nil.
  package func debianSymbols(package: String?) -> DebianSymbols.Library? {
    let known = releases.compactMap { release in snapshot(of: release).header.library.map { (release: release, facts: $0) } }
      .filter { !$0.facts.isPromise && !$0.release.isPrerelease }
    guard let latest = known.last, let soname = latest.facts.soname else { return nil }
    let ancestors = Set(line(to: latest.release))
    // A new SONAME is another package, which begins with it.
    let line = known.filter { ancestors.contains($0.release) }.reversed().prefix { $0.facts.soname == soname }
    var first: [Key: String] = [:]
    var left = Self.keys(of: latest.facts)
    for release in line {
      left.formIntersection(Self.keys(of: release.facts))
      for key in left { first[key] = release.release.version.description }
    }
    let entries = first.map { key, version in
      DebianSymbols.Entry(symbol: key.name, version: key.version, minimal: version)
    }
    return DebianSymbols.Library(
      soname: soname, package: package ?? DebianSymbols.packageName(of: soname), entries: entries)
  }

  private struct Key: Hashable {
    var name: String
    var version: String?
  }

  private static func keys(of facts: Snapshot.LibraryFacts) -> Set<Key> {
    let versions = facts.hasVersionSymbols ? facts.versions : []
    return Set(facts.exports.map { Key(name: $0.name, version: $0.version) } + versions.map { Key(name: $0, version: $0) })
  }
}
