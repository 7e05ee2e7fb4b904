public import APIModel

/// The version part that a change asks for.
public enum Bump: String, Sendable, Hashable, Comparable, CaseIterable {
  case none, patch, minor, major

  public static func < (left: Self, right: Self) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}

/// What the policy says about a finding, or about a whole comparison.
public enum Verdict: String, Sendable, Hashable {
  case allowed, advice, waived, violation
}

/// The judged outcome of a comparison.
public struct Report: Sendable, Hashable {
  /// Sorted by name.
  public var modules: [Module]
  /// The highest that any module asks for.
  public var requiredBump: Bump
  public var verdict: Verdict

  public struct Module: Sendable, Hashable {
    public var name: String
    public var language: Language
    public var oldVersion: String?
    public var newVersion: String?
    public var requiredBump: Bump
    /// Worst first, then in the order of the declarations.
    public var findings: [JudgedFinding]
  }

  public struct JudgedFinding: Sendable, Hashable {
    public var finding: Finding
    public var verdict: Verdict
    /// Why, in words.
    public var reason: String
  }
}
