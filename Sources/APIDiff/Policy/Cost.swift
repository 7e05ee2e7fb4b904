/// What a kind of change costs the project that makes it.
package enum Cost: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Any release may do it, also one without a new version.
  case nothing = "none"
  case patch, minor, major
  /// The library must change its SONAME, so that old programs keep the old library.
  case soname
  /// No release may do it.
  case never

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .nothing: 0
    case .patch: 1
    case .minor: 2
    case .major: 3
    case .soname: 4
    case .never: 5
    }
  }

  /// The version part that must be raised at least; what no version part pays for counts as a
  /// major version, because a report has no word for more.
  package var bump: Bump {
    switch self {
    case .nothing: .none
    case .patch: .patch
    case .minor: .minor
    case .major, .soname, .never: .major
    }
  }

  /// `a major version`
  package var words: String {
    switch self {
    case .nothing: "no new version"
    case .patch, .minor, .major: "a \(rawValue) version"
    case .soname: "a new SONAME"
    case .never: "nothing: it is never allowed"
    }
  }
}

/// What each class of change costs.
package struct Costs: Sendable, Hashable {
  /// Ordinary clients stop compiling.
  package var sourceBreak: Cost = .major
  /// Ordinary clients stop compiling in the Swift 6 language mode alone.
  package var swift6Break: Cost = .major
  /// Compiled clients stop linking, loading or running, and still compile.
  package var binaryBreak: Cost = .major
  /// Only unusual clients notice.
  package var risky: Cost = .patch
  package var addition: Cost = .minor
  package var deprecation: Cost = .minor
  /// Compatible changes that are neither.
  package var note: Cost = .patch

  package init() {}

  package func cost(of finding: Finding) -> Cost {
    let impact = finding.impact
    var cost: Cost =
      switch finding.kind {
      case .addition: addition
      case .deprecation: deprecation
      case .removal, .change, .note: note
      }
    if impact.source == .breaking { cost = max(cost, impact.onlyInSwift6 ? swift6Break : sourceBreak) }
    if impact.binary == .breaking { cost = max(cost, binaryBreak) }
    if !impact.isBreaking, impact.worst == .risky { cost = max(cost, risky) }
    return cost
  }
}
