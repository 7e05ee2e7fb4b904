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
  /// What the policy has to say beside single findings; violations first.
  public var remarks: [Remark] = []
  /// The preset that the project's policy started from; nil when nothing but facts was asked for.
  public var policy: String?

  public struct Module: Sendable, Hashable {
    public var name: String
    public var language: Language
    public var oldVersion: String?
    public var newVersion: String?
    public var requiredBump: Bump
    /// Worst first, then in the order of the declarations.
    public var findings: [JudgedFinding]
    /// What became of clients of the whole old version; nil when nobody asked for the check.
    public var crossCheck: CrossCheck?
  }

  public struct JudgedFinding: Sendable, Hashable {
    public var finding: Finding
    public var verdict: Verdict
    /// Why, in words.
    public var reason: String
    /// Whether the change under review brought it; nil when no merge base was compared.
    public var isIntroduced: Bool?
    /// What compiling a witness program said; nil when nobody asked for proof.
    public var proof: Proof?

    package init(finding: Finding, verdict: Verdict, reason: String, isIntroduced: Bool? = nil) {
      self.finding = finding
      self.verdict = verdict
      self.reason = reason
      self.isIntroduced = isIntroduced
    }
  }

  /// What the policy says about the release, its history or its configuration: a stale waiver, a
  /// version that is too low, a removal that is overdue.
  public struct Remark: Sendable, Hashable {
    /// Kebab-case and stable: `waiver-stale`, `version-too-low`, `removal-overdue`.
    public var id: String
    public var verdict: Verdict
    /// What is wrong, in a sentence.
    public var message: String
    /// What to do about it.
    public var fix: String
    /// The module that it is about; nil when it is about all of them.
    public var module: String?
    /// Where it stands: a line of the configuration, for instance.
    public var location: SourceLocation?

    package init(
      id: String, verdict: Verdict, message: String, fix: String, module: String? = nil,
      location: SourceLocation? = nil
    ) {
      self.id = id
      self.verdict = verdict
      self.message = message
      self.fix = fix
      self.module = module
      self.location = location
    }
  }
}
