package import APIModel

/// A client of the old version that stops compiling with the new one, and no finding says why.
package struct UnexplainedStop: Sendable {
  package var declaration: Declaration
  /// The client without its imports.
  package var code: String
  /// The compiler's.
  package var message: String
  /// The Swift language modes in which it stops; empty in C.
  package var modes: [Int]

  package init(declaration: Declaration, code: String, message: String, modes: [Int]) {
    self.declaration = declaration
    self.code = code
    self.message = message
    self.modes = modes
  }

  /// A break that no rule saw must not pass as compatible in any format: as a violation it is in all.
  package func remark(module: String) -> Report.Remark {
    let mode = modes.count == 1 ? " in Swift \(modes[0]) mode" : ""
    return Report.Remark(
      id: "unexplained-stop", verdict: .violation,
      message: "A client of '\(declaration.qualifiedName)' stops compiling\(mode), and no finding says why: "
        + "\(message); the client: \(code)",
      fix: "Treat it as a breaking change, and report it to apidiff's authors: a rule has missed it.",
      module: module, location: declaration.location)
  }
}
