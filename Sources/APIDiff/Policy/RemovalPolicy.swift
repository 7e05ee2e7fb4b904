/// When something that was deprecated may go.
package struct RemovalPolicy: Sendable, Hashable {
  /// The release that may remove.
  package var bump: Cost = .major
  /// How long users are warned before; nil when the project states no window.
  package var window: DeprecationWindow?
  /// Which breaks need the window.
  package var covers: Coverage = .removals
  /// It works in every release of the major version that deprecated it.
  package var throughMajor = false
  /// Minor parts of releases that drop nothing (Django's long-term releases are X.2).
  package var notInMinors: [Int] = []
  /// A longer window in months that the project prefers; a shorter one is allowed, and said.
  package var preferredMonths: Int?
  /// Only what a dated list announces may go.
  package var needsSchedule = false

  package enum Coverage: String, Sendable, Hashable, CaseIterable {
    /// Declarations that go.
    case removals
    /// Every break of a declaration that could have been deprecated before.
    case breaks
  }

  package init(
    bump: Cost = .major, window: DeprecationWindow? = nil, covers: Coverage = .removals, throughMajor: Bool = false,
    notInMinors: [Int] = [], preferredMonths: Int? = nil, needsSchedule: Bool = false
  ) {
    self.bump = bump
    self.window = window
    self.covers = covers
    self.throughMajor = throughMajor
    self.notInMinors = notInMinors
    self.preferredMonths = preferredMonths
    self.needsSchedule = needsSchedule
  }
}

/// How long a deprecation is in releases before the removal. Where releases and months are given,
/// the longer holds.
package struct DeprecationWindow: Sendable, Hashable {
  /// How many.
  package var releases: Int
  /// Of which kind: `minor` counts 1.4.0 and 1.4.1 once.
  package var unit: Bump
  package var counting: Counting
  package var months: Int?

  package enum Counting: String, Sendable, Hashable, CaseIterable {
    /// Lines with a release that carries the deprecation, before the one that removes.
    case carrying
    /// Those whose first release carries it already.
    case whole
    /// Those after the one that deprecated it.
    case after
  }

  package init(_ releases: Int, _ unit: Bump, counting: Counting = .carrying, months: Int? = nil) {
    self.releases = releases
    self.unit = unit
    self.counting = counting
    self.months = months
  }

  /// `two minor releases and 9 months, the longer`
  package var words: String {
    let kind =
      switch counting {
      case .carrying: "\(unit.rawValue) release\(releases == 1 ? "" : "s") with the deprecation"
      case .whole: "whole \(unit.rawValue) version\(releases == 1 ? "" : "s") with the deprecation"
      case .after: "\(unit.rawValue) version\(releases == 1 ? "" : "s") after the one that deprecated it"
      }
    let count = "\(NumberWords.of(releases)) \(kind)"
    guard let months else { return count }
    return releases == 0 ? "\(months) months" : "\(count), and \(months) months"
  }
}

/// Small numbers as people write them.
package enum NumberWords {
  package static func of(_ number: Int) -> String {
    let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    return words.indices.contains(number) ? words[number] : String(number)
  }
}
