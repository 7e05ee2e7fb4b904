/// What compilers said about a finding, in words.
enum ProofText {
  /// `proven: with the new version: missing argument …`
  static func sentence(_ proof: Proof) -> String { "\(state(proof)): \(proof.reason)" }

  /// `proven in Swift 6 mode`; where it fails in every mode, or there is none, nothing is said of it.
  static func state(_ proof: Proof) -> String {
    let modes = proof.modes.count == 1 ? " in Swift \(proof.modes[0]) mode" : ""
    return proof.outcome.inWords + modes
  }

  /// A witness's lines, as many as ours ever have; one from a forged report may have more.
  static func lines(of witness: String) -> [String] {
    var lines = witness.split(separator: "\n", omittingEmptySubsequences: false).prefix(100).map(String.init)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}

extension Proof.Outcome {
  var inWords: String { self == .notProvable ? "not provable" : rawValue }
}
