/// The rows of the table that says when a break hits a client (Documentation/Upgrade.md).
enum BreakRow: String, CaseIterable, Sendable {
  /// Gone or renamed, or of another kind: every mention.
  case mention
  /// Another parameter list: calls whose shape no overload takes.
  case shape
  /// A defaulted parameter came: mentions that are no calls.
  case value
  /// Another type of a parameter, result or property.
  case type
  /// Calls must be marked with `try` or `await` now.
  case effect
  /// An enum has another case.
  case enumCase
  /// Conforming types must have more.
  case requirement
  /// Conforming types may need more, depending on their associated types.
  case conformer
  /// No subclass or override outside the module any more.
  case openness
  case conformance
  case setter
  /// Mutability, isolation, Sendable: whether a use is hit depends on where it stands.
  case context
  /// Callers do not notice; overrides and witnesses do.
  case member
  /// Something new that clients must have too, or have already.
  case addition
  /// About the manifest or the whole module.
  case module
  /// A C record's layout: sources only need a rebuild.
  case layout

  /// The row of a rule; nil for rules that break no client's source.
  init?(rule: String) {
    if let row = Self.known[rule] {
      self = row
    } else {
      return nil
    }
  }

  private static let known: [String: BreakRow] = {
    var result: [String: BreakRow] = [:]
    for (row, rules) in table { for rule in rules.split(separator: " ") { result[String(rule)] = row } }
    return result
  }()

  private static let table: [BreakRow: String] = [
    .mention: """
    swift-access-lowered swift-declaration-became-spi swift-declaration-unavailable swift-name-underscored \
    swift-property-removed swift-type-removed swift-protocol-removed swift-typealias-removed swift-case-removed \
    swift-associated-type-removed swift-macro-removed swift-operator-removed swift-precedence-group-removed \
    swift-renamed swift-member-became-static swift-member-became-instance swift-member-kind-changed \
    swift-type-kind-changed swift-case-became-member swift-generic-parameter-changed swift-availability-raised \
    c-function-removed c-macro-removed c-type-removed c-variable-removed c-field-removed c-field-renamed \
    c-enum-constant-removed c-tag-renamed c-declaration-unavailable c-record-became-opaque c-declaration-kind-changed \
    c-constant-lost c-macro-form-changed c-record-kind-changed c-symbol-hidden c-function-became-macro
    """,
    .shape: """
    swift-function-removed swift-initializer-removed swift-subscript-removed swift-operator-function-removed \
    swift-parameter-added swift-parameter-removed swift-parameter-label-changed swift-parameters-reordered \
    swift-parameter-default-removed swift-parameter-variadic-changed c-parameter-added c-parameter-removed \
    c-function-prototype-changed c-macro-parameters-changed c-parameters-reordered c-function-variadic-changed
    """,
    .value: "swift-parameter-added-with-default",
    .type: """
    swift-parameter-type-changed swift-case-payload-changed swift-parameter-inout-changed swift-result-type-changed \
    swift-property-type-changed swift-typealias-target-changed swift-raw-type-changed \
    swift-initializer-failability-changed c-parameter-type-changed c-result-type-changed c-field-type-changed \
    c-variable-type-changed c-typedef-target-changed c-callback-signature-changed c-parameter-const-removed \
    c-result-const-added c-variable-const-changed c-result-const-changed c-bit-field-changed
    """,
    .effect: "swift-throws-added swift-async-added swift-error-type-widened",
    .enumCase: "swift-case-added",
    .requirement: "swift-requirement-added swift-required-added",
    .conformer: """
    swift-associated-type-added swift-associated-type-constraint-added swift-default-implementation-removed \
    swift-associated-type-default-removed swift-inherited-protocol-added swift-requirement-removed
    """,
    .openness: "swift-class-no-longer-open swift-member-no-longer-open",
    .conformance: """
    swift-conformance-removed swift-conformance-narrowed swift-conformance-isolated swift-sendable-removed \
    swift-inherited-protocol-removed swift-superclass-removed
    """,
    .setter: "swift-setter-removed",
    .context: """
    swift-mutating-added swift-getter-became-mutating swift-setter-became-mutating swift-global-actor-added \
    swift-type-isolation-added swift-nonisolated-added swift-nonisolated-removed swift-parameter-sendable-added swift-parameter-sending-added \
    swift-parameter-escaping-added swift-parameter-autoclosure-changed swift-parameter-ownership-changed \
    swift-callable-constraint-added swift-type-constraint-added swift-noasync-added swift-type-became-noncopyable \
    swift-parameter-builder-removed swift-parameter-builder-added swift-type-attribute-removed \
    swift-parameter-implicit-self-removed \
    swift-operator-precedence-changed swift-precedence-group-changed swift-primary-associated-types-changed \
    swift-global-actor-removed swift-type-isolation-removed swift-parameter-isolated-changed \
    swift-initializer-became-convenience swift-throws-removed swift-async-removed swift-error-type-narrowed \
    swift-frozen-removed swift-frozen-layout-changed swift-nonexhaustive-added swift-initializer-became-designated swift-required-removed \
    swift-property-type-revealed swift-result-type-revealed c-macro-value-changed \
    c-enum-constant-value-changed c-enum-underlying-type-changed c-calling-convention-changed \
    c-variable-thread-local-changed c-macro-condition-lost swift-consuming-added swift-designated-initializer-hidden \
    swift-distributed-changed swift-projected-value-removed swift-call-ambiguous swift-caller-isolation-lost \
    swift-preconcurrency-removed swift-macro-role-removed swift-state-unguarded swift-parameter-default-changed
    """,
    .member: """
    swift-associated-type-constraint-removed swift-callable-constraint-removed swift-class-member-became-static \
    swift-getter-became-nonmutating swift-mutating-removed swift-parameter-escaping-removed \
    swift-parameter-type-widened swift-parameter-sendable-removed swift-parameter-sending-removed \
    swift-setter-added swift-setter-became-nonmutating
    """,
    .addition: """
    swift-property-added swift-function-added swift-initializer-added swift-subscript-added swift-type-added \
    swift-parameter-default-added swift-macro-added c-function-added c-variable-added c-type-added c-macro-added
    """,
    .module: """
    swift-module-removed swift-product-removed swift-tools-version-raised swift-platform-raised swift-trait-removed \
    swift-reexport-removed c-header-removed c-library-removed c-include-removed c-declaration-moved
    """,
    .layout: "c-record-layout-changed c-field-added c-reserved-field-used",
  ]
}
