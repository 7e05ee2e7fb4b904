/// What became of small clients that use every declaration of a module's old version, whether or not
/// a finding is about it.
public struct CrossCheck: Sendable, Hashable {
  /// Declarations that at least one client was written for.
  public var declarations = 0
  /// Clients that were written.
  public var tried = 0
  /// Those that compile with the old version; the others say nothing.
  public var compiled = 0
  /// Those of them that stop compiling with the new one, and a breaking finding says why.
  public var explained = 0
  /// The same, and only a risky finding says why.
  public var explainedAsRisky = 0
  /// The same, and no finding says why: a break that no rule saw.
  public var unexplained = 0
  /// Why the clients could not be compiled; nil when they were, or when there are none: those of a new
  /// module.
  public var obstacle: String?

  package init() {}

  /// Those that compile with the old version and not with the new one.
  public var stopped: Int { explained + explainedAsRisky + unexplained }

  mutating func add(_ other: CrossCheck) {
    declarations += other.declarations
    tried += other.tried
    compiled += other.compiled
    explained += other.explained
    explainedAsRisky += other.explainedAsRisky
    unexplained += other.unexplained
  }
}
