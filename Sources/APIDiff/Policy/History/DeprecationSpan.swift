package import APIModel

/// A deprecation as the history shows it, up to some release.
package struct DeprecationSpan: Sendable, Hashable {
  /// The deprecated declaration's id at the release that was asked about.
  package let id: String
  /// The qualified name there.
  package let name: String
  /// The first release of the unbroken run of releases that show the deprecation.
  package let since: Release
  /// The releases of the line that carry it, from `since` to the release that was asked about;
  /// pre-releases are left out.
  package let carriedBy: [Release]
  /// The clause at the release that was asked about: platform, message, replacement.
  package let clause: Availability
  /// What the message says about its removal.
  package let promise: RemovalPromise?

  package var message: String? { clause.message }
  package var renamed: String? { clause.renamed }

  /// The platform that it is deprecated on; nil when it is for everybody.
  package var platform: String? { clause.isUnconditionallyDeprecated || clause.domain == "*" ? nil : clause.domain }

  /// Deprecated in no version that exists yet (`deprecated: 100000.0`): announced, not begun.
  package var isSoft: Bool {
    !clause.isUnconditionallyDeprecated
      && (clause.deprecated.flatMap { Int($0.prefix { $0 != "." }) } ?? 0) >= 100_000
  }
}

extension ReleaseHistory {
  /// Since when the symbol with an id at a release has been deprecated there; nil when it is not,
  /// or not in a release that is no pre-release.
  ///
  /// A symbol that was deprecated, then not, then again, is deprecated since the second time; so
  /// is one that was removed in between. What is deprecated in unreleased work alone has no span.
  package func deprecation(of id: String, at release: Release) -> DeprecationSpan? {
    guard let symbol = symbols.symbol(id: id, at: release.index) else { return nil }
    return deprecation(of: symbol, at: release)
  }

  /// The same for the declaration or the nearest container that is deprecated: what is inside a
  /// deprecated type goes with it.
  package func effectiveDeprecation(of id: String, at release: Release) -> DeprecationSpan? {
    var id: String? = id
    // A damaged snapshot may name containers in a circle; real nesting never comes near this.
    for _ in 0..<64 {
      guard let current = id else { return nil }
      if let span = deprecation(of: current, at: release) { return span }
      id = symbols.indices[release.index][current]?.parent
    }
    return nil
  }

  /// Every deprecation that a release carries, in the order of the declarations.
  package func deprecations(at release: Release) -> [DeprecationSpan] {
    snapshots[release.index].declarations.indices.compactMap { place in
      let symbol = symbols.numbers[release.index][place]
      guard symbols.appearance(of: symbol, at: release.index)?.state == .deprecated else { return nil }
      return deprecation(of: symbol, at: release)
    }
  }

  private func deprecation(of symbol: Int, at release: Release) -> DeprecationSpan? {
    guard let last = symbols.appearance(of: symbol, at: release.index), last.state == .deprecated else { return nil }
    let declaration = snapshots[release.index].declarations[last.place]
    guard let clause = declaration.deprecation else { return nil }
    var run: [Release] = []
    for earlier in line(to: release).reversed() {
      guard symbols.appearance(of: symbol, at: earlier.index)?.state == .deprecated else { break }
      run.append(earlier)
    }
    let carriers = run.filter { !$0.isPrerelease }
    // A module with nothing but pre-releases still has a history to tell.
    let counted = Array((carriers.isEmpty ? run : carriers).reversed())
    guard let since = counted.first else { return nil }
    return DeprecationSpan(
      id: declaration.id, name: declaration.qualifiedName, since: since, carriedBy: counted, clause: clause,
      promise: clause.message.flatMap { RemovalPromise(message: $0) })
  }
}
