import APIDiff
import APIModel

/// Releases of one module, built by hand.
struct HistoryBuilder {
  private(set) var snapshots: [Snapshot] = []

  /// Adds a release; declarations as `Library` builds them.
  mutating func add(_ version: String, on date: String? = nil, _ build: (inout Library) -> Void) {
    var library = Library()
    build(&library)
    var snapshot = library.snapshot
    snapshot.header.version = version
    snapshot.header.date = date
    snapshots.append(snapshot)
  }

  func history() throws -> ReleaseHistory { try ReleaseHistory(module: "Library", snapshots: snapshots) }

  /// Releases that only have versions and dates.
  static func versions(_ versions: KeyValuePairs<String, String?>) throws -> ReleaseHistory {
    var builder = HistoryBuilder()
    for (version, date) in versions { builder.add(version, on: date) { _ in } }
    return try builder.history()
  }
}

extension Library {
  /// A function that is deprecated when there is a message.
  mutating func deprecatable(_ name: String, _ message: String? = nil, renamed: String? = nil, _ parameters: [String] = []) {
    function(name, parameters) { declaration in
      guard message != nil || renamed != nil else { return }
      var clause = Availability(domain: "*")
      clause.isUnconditionallyDeprecated = true
      clause.message = message
      clause.renamed = renamed
      declaration.availability = [clause]
    }
  }
}

extension ReleaseHistory {
  func at(_ version: String) -> Release? { Version(version).flatMap(release) }

  func id(_ name: String, _ version: String) -> String {
    guard let release = at(version) else { return "" }
    return snapshot(of: release).declarations.first { $0.qualifiedName == name }?.id ?? ""
  }

  /// The version that a symbol has been deprecated since.
  func since(_ name: String, at version: String) -> String? {
    at(version).flatMap { deprecation(of: id(name, version), at: $0) }?.since.version.description
  }

  /// `1.0.0 introduced, 1.1.0 deprecated`
  func story(_ name: String, upTo version: String? = nil) -> [String] {
    symbolHistories(upTo: version.flatMap(at), where: { $0 == name })
      .map { $0.events.map { "\($0.release.version) \($0.kind.rawValue)" }.joined(separator: ", ") }
  }
}
