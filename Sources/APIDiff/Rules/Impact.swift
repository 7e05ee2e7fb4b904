/// What a change does to clients, in each dimension: a fact, not an opinion.
public struct Impact: Sendable, Hashable {
  /// The worse, the greater.
  public enum Level: String, Sendable, Hashable, Comparable, CaseIterable {
    /// No client notices.
    case none
    /// Only unusual clients notice.
    case risky
    /// Some ordinary client stops compiling (source) or running (binary).
    case breaking

    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
    private var rank: Int {
      switch self {
      case .none: 0
      case .risky: 1
      case .breaking: 2
      }
    }
  }

  /// What happens when a client is compiled again.
  public var source: Level
  /// What happens when a compiled client meets the new library. C always; Swift only with
  /// library evolution.
  public var binary: Level
  /// The source impact exists in the Swift 6 language mode alone.
  public var onlyInSwift6: Bool

  package init(source: Level = .none, binary: Level = .none, onlyInSwift6: Bool = false) {
    self.source = source
    self.binary = binary
    self.onlyInSwift6 = onlyInSwift6
  }

  package static let none = Impact()
  package static let sourceBreaking = Impact(source: .breaking)
  package static let breaking = Impact(source: .breaking, binary: .breaking)

  public var isBreaking: Bool { source == .breaking || binary == .breaking }
  package var worst: Level { max(source, binary) }
}
