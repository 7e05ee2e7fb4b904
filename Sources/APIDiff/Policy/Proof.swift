/// What compiling a witness program says about a finding.
///
/// A witness is a small client that is made from the old declaration alone. When it compiles with
/// the old version and not with the new one, the break is proven.
public struct Proof: Sendable, Hashable {
  public enum Outcome: String, Sendable, Hashable, CaseIterable {
    /// A witness compiles with the old version and fails with the new one.
    case proven
    /// Every witness that compiles with the old version also compiles with the new one.
    case refuted
    /// No witness could be made, or none compiles with the old version.
    case notProvable = "not-provable"
  }

  public var outcome: Outcome
  /// Why, in words; for a proof, the compiler's error.
  public var reason: String
  /// The Swift language modes in which it fails; empty in C and where nothing is proven.
  public var modes: [Int]
  /// The decisive witness's source.
  public var witness: String?
  /// Where the witness was kept.
  public var file: String?

  package init(
    _ outcome: Outcome, reason: String, modes: [Int] = [], witness: String? = nil, file: String? = nil
  ) {
    self.outcome = outcome
    self.reason = reason
    self.modes = modes
    self.witness = witness
    self.file = file
  }
}
