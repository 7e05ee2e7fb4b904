package import APIModel

/// What a project promises its users: the costs of changes, and the way things go.
package struct Policy: Sendable, Hashable {
  /// The preset that it started from.
  package var preset: String
  package var versioning = Versioning()
  package var costs = Costs()
  package var removal = RemovalPolicy()
  /// Parts of the API with a promise of their own, first match first.
  package var stages: [Stage] = []
  package var deprecation = DeprecationDemands()
  /// Qualified names that are no API.
  package var exempt: [NamePattern] = []
  /// Modules that are API; all of them when empty.
  package var apiModules: [NamePattern] = []
  /// One of these must stand before the name of every new global; any name will do when empty.
  package var globalPrefixes: [String] = []
  /// What a removal that was announced for a time that has passed is.
  package var overdue: Demand = .advised
  /// Security fixes may break the promise, with a waiver that names the advisory.
  package var hasSecurityException = false
  /// Rules that cost something else here.
  package var rules: [String: RuleOverride] = [:]
  /// The project's dated list of what will go.
  package var schedule: [ScheduledRemoval] = []
  /// The rule set that the project has pinned; nil for the newest.
  package var ruleSet: Int?

  package init(preset: String) { self.preset = preset }

  /// How much the project wants something.
  package enum Demand: String, Sendable, Hashable, CaseIterable {
    case required, advised, ignored

    package var verdict: Verdict? {
      switch self {
      case .required: .violation
      case .advised: .advice
      case .ignored: nil
      }
    }
  }

  /// What a deprecation must say.
  package struct DeprecationDemands: Sendable, Hashable {
    /// A message or a replacement.
    package var message: Demand = .advised
    /// A replacement (`renamed:`).
    package var replacement: Demand = .ignored
    /// The replacement that it names is in the API.
    package var existingReplacement: Demand = .advised
    /// A pattern that the message must match; nil for any.
    package var mentions: NamePattern?
    package var mentionsDemand: Demand = .advised

    package init() {}
  }

  /// A part of the API with a promise of its own: alpha and beta API, system headers.
  package struct Stage: Sendable, Hashable {
    package var name: String
    /// Qualified names; either these or the headers must match.
    package var symbols: [NamePattern]
    /// C: headers, relative to the library's root.
    package var headers: [NamePattern]
    /// What a break costs there.
    package var breaks: Cost
    package var removal: RemovalPolicy

    package init(
      _ name: String, symbols: [NamePattern] = [], headers: [NamePattern] = [], breaks: Cost, removal: RemovalPolicy
    ) {
      self.name = name
      self.symbols = symbols
      self.headers = headers
      self.breaks = breaks
      self.removal = removal
    }

    func contains(_ finding: Finding) -> Bool {
      if symbols.first(matching: finding.symbol.path) != nil { return true }
      guard let file = (finding.old ?? finding.new)?.location?.file else { return false }
      return headers.contains { $0.matches(file) || NamePattern("*/\($0)").matches(file) }
    }
  }

  /// Another cost for a rule, and why.
  package struct RuleOverride: Sendable, Hashable {
    /// nil: reported as advice, costs nothing.
    package var cost: Cost?
    package var reason: String

    package init(cost: Cost?, reason: String) {
      self.cost = cost
      self.reason = reason
    }
  }

  /// An entry of a dated list of removals.
  package struct ScheduledRemoval: Sendable, Hashable {
    package var symbol: NamePattern
    package var time: Time
    /// Where it stands in the configuration.
    package var location: SourceLocation?

    package enum Time: Sendable, Hashable {
      /// From that day on.
      case day(CalendarDay)
      /// In that version or a later one.
      case version(Version)
    }

    package init(symbol: NamePattern, time: Time, location: SourceLocation? = nil) {
      self.symbol = symbol
      self.time = time
      self.location = location
    }

    package var words: String {
      switch time {
      case .day(let day): "from \(day) on"
      case .version(let version): "in \(version)"
      }
    }
  }

  package func stage(of finding: Finding) -> Stage? { stages.first { $0.contains(finding) } }
}
