package import APIModel

/// One kind of change, what it does to clients, and how to find it.
///
/// A rule is one value in one file named like its id. The value is also its documentation, its
/// first test (`example`) and its entry in reports.
package struct Rule: Sendable, Identifiable {
  /// `swift-parameter-added`, `c-enum-constant-value-changed`.
  package var id: String
  /// One sentence: what changed.
  package var summary: String
  /// Why it breaks whom, or why it does not.
  package var rationale: String
  /// What the library's author does instead.
  package var fix: String
  package var kind: Finding.Kind
  /// The worst that it can do; each finding states its own.
  package var impact: Impact
  /// The version of the rule set that brought it.
  package var since = 1
  package var example: Example
  package var check: Check

  package init(
    id: String, summary: String, rationale: String, fix: String, kind: Finding.Kind, impact: Impact,
    example: Example, check: Check
  ) {
    self.id = id
    self.summary = summary
    self.rationale = rationale
    self.fix = fix
    self.kind = kind
    self.impact = impact
    self.example = example
    self.check = check
  }

  /// A library before and after, and a client of it. The client compiles against `old`; against
  /// `new` it fails exactly when the change breaks source.
  package struct Example: Sendable {
    package var old: String
    package var new: String
    package var client: String
    /// Built with library evolution, without which the change is none.
    package var hasLibraryEvolution = false
    /// Built in the Swift 5 language mode, because the next one does not accept it.
    package var isInSwift5 = false

    package init(
      old: String, new: String, client: String, hasLibraryEvolution: Bool = false, isInSwift5: Bool = false
    ) {
      self.old = old
      self.new = new
      self.client = client
      self.hasLibraryEvolution = hasLibraryEvolution
      self.isInSwift5 = isInSwift5
    }
  }

  /// The kind of change that a rule looks at. Each closure is pure.
  package enum Check: Sendable {
    case added(@Sendable (Declaration, Comparison) -> Hit?)
    case removed(@Sendable (Declaration, Comparison) -> Hit?)
    case changed(@Sendable (_ old: Declaration, _ new: Declaration, Comparison) -> [Hit])
    case renamed(@Sendable (_ old: Declaration, _ new: Declaration, Comparison) -> Hit?)
    case hidden(@Sendable (_ old: Declaration, _ new: Declaration, Concealment, Comparison) -> Hit?)
    /// A declaration of a library with evolution whose symbols compiled clients do not find any
    /// more, and that no other rule says it of. The new side is nil where there is none.
    case symbols(@Sendable (_ old: Declaration, _ new: Declaration?, Comparison) -> Hit?)
    /// What holds for the module as a whole: its header on both sides.
    case module(@Sendable (Comparison) -> [Hit])
    /// What became of one exported symbol, where both library files are known.
    case export(@Sendable (CExportChange, Comparison) -> Hit?)
    /// What a package promises in its manifest; looked at once, however many modules it has.
    case package(@Sendable (_ old: Snapshot.PackageFacts, _ new: Snapshot.PackageFacts) -> [Hit])
    /// A module that is on one side only.
    case wholeModule(@Sendable (_ removed: Snapshot.Header?, _ added: Snapshot.Header?) -> Hit?)
  }

  /// What a rule says about one change; the engine adds the rest.
  package struct Hit: Sendable {
    package var message: String
    package var impact: Impact
    /// Instead of the rule's general advice.
    package var fix: String?
    /// Tells two hits of one rule on one declaration apart (a parameter's place), and what of
    /// the change is its own; part of the fingerprint.
    package var detail: String
    /// What it is about besides its declaration, as other code looks it up: headers, a trait, a product, the protocol
    /// of a conformance.
    package var names: [String]

    /// - Parameter names: The detail, when left out.
    package init(_ message: String, _ impact: Impact, fix: String? = nil, detail: String = "", names: [String]? = nil) {
      self.message = message
      self.impact = impact
      self.fix = fix
      self.detail = detail
      self.names = names ?? (detail.isEmpty ? [] : [detail])
    }
  }
}
