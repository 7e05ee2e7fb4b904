import APIModel

/// Where the services that want a file for every problem show one that has none.
enum ReportPlaces {
  /// Remarks are about the policy.
  static let policyFile = "apidiff.yml"

  static func place(of judged: Report.JudgedFinding, in module: Report.Module) -> SourceLocation {
    if let location = judged.location, isInside(location.file) { return location }
    return SourceLocation(file: module.language == .swift ? "Package.swift" : policyFile, line: 1, column: 1)
  }

  static func place(of remark: Report.Remark) -> SourceLocation {
    if let location = remark.location, isInside(location.file) { return location }
    return SourceLocation(file: policyFile, line: 1, column: 1)
  }

  /// A relative path that stays below the repository's root.
  static func isInside(_ path: String) -> Bool {
    !path.isEmpty && !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
  }

  /// What a list of problems says: what happened, that its line is an old one, whether it
  /// is proven, what to do.
  static func text(of judged: Report.JudgedFinding) -> String {
    var text = judged.finding.message
    if judged.isGone { text += " (The place is that of the old version.)" }
    if let proof = judged.proof { text += " (Proof by compiling: \(ProofText.state(proof)).)" }
    if judged.verdict == .waived { text += " Waived: \(judged.reason)." }
    return judged.finding.fix.isEmpty ? text : "\(text) \(judged.finding.fix)"
  }
}
