/// A small client, made from a declaration, that compiles with the version it was made from.
package struct Witness: Sendable, Hashable {
  package var code: String
  /// Modules to import where they can be.
  package var imports: Set<String> = []
  /// It passes with the new version only if the finding is wrong; a witness that is only a guess
  /// proves, and never refutes.
  package var isDecisive = true
  /// Only unusual clients are written like it.
  package var isUnusual = false
  /// It must stand in a program of its own, because its error ends the compiler's work.
  package var isAlone = false
  /// C: the headers that it includes, where all of them would hide what is to be shown. Such a
  /// witness is alone.
  package var headers: [String]?

  package init(
    _ code: String, imports: Set<String> = [], isDecisive: Bool = true, isAlone: Bool = false, headers: [String]? = nil
  ) {
    self.code = code
    self.imports = imports
    self.isDecisive = isDecisive
    self.isAlone = isAlone || headers != nil
    self.headers = headers
  }
}

/// The witnesses of one finding, the most telling first.
package struct WitnessPlan: Sendable {
  package var finding: Finding
  package var witnesses: [Witness]
  /// Why there are none.
  package var obstacle: String?

  package init(finding: Finding, witnesses: [Witness], obstacle: String? = nil) {
    self.finding = finding
    self.witnesses = witnesses
    self.obstacle = obstacle
  }
}
