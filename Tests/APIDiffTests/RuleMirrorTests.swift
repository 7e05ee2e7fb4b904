import APIDiff
import Testing

/// What comes can go: each rule has one for the opposite change, or a reason not to.
struct RuleMirrorTests {
  /// Endings of the ids of two rules that mirror each other.
  private static let endings = [
    ("-added", "-removed"), ("-widened", "-narrowed"), ("-became-static", "-became-instance"),
    ("-became-open", "-no-longer-open"), ("-opened", "-no-longer-open"), ("-raised", "-lowered"),
    ("-became-mutating", "-became-nonmutating"), ("-became-convenience", "-became-designated"),
    ("-became-copyable", "-became-noncopyable"),
  ]

  /// Rules without a mirror of that name, and why.
  private static let reasons = [
    "swift-access-lowered": "what becomes public is an addition",
    "swift-availability-raised": "to be available on more platforms takes nothing from anybody",
    "swift-call-ambiguous": "calls that are clear at last could not be written before",
    "swift-caller-isolation-lost": "who stays with the caller takes nothing from those who call",
    "swift-case-became-member": "a static member that becomes a case is swift-member-kind-changed",
    "swift-class-member-became-static": "a static member that becomes open is swift-member-became-open",
    "swift-declaration-became-spi": "what leaves the SPI is an addition",
    "swift-declaration-unavailable": "what becomes available again is an addition",
    "swift-defaulted-requirement-added": "without it, swift-requirement-removed says what is lost",
    "swift-conformance-isolated": "a conformance that everybody has again takes nothing from anybody",
    "swift-deprecated": "its mirror is swift-deprecation-removed",
    "swift-deprecation-removed": "its mirror is swift-deprecated",
    "swift-designated-initializer-hidden": "subclasses that see all initialisers again inherit more, not less",
    "swift-macro-role-removed": "one more role takes nothing from anybody",
    "swift-name-underscored": "what loses its underscore is an addition",
    "swift-parameter-added-with-default": "the loss of a parameter breaks whether it had a default or not",
    "swift-parameter-implicit-self-removed": "what closures need not say takes nothing from anybody",
    "swift-parameter-type-widened": "a narrower type is swift-parameter-type-changed",
    "swift-parameters-reordered": "the opposite is another order again",
    "swift-preconcurrency-removed": "what is @preconcurrency at last takes nothing from anybody",
    "swift-primary-associated-types-added": "its mirror is swift-primary-associated-types-changed",
    "swift-projected-value-removed": "a projected value that comes takes nothing from anybody",
    "swift-property-type-revealed": "a type that is hidden again is swift-property-type-changed",
    "swift-reexport-removed": "what a module shows besides takes nothing from anybody",
    "swift-renamed": "the opposite is another name again",
    "swift-result-type-revealed": "a type that is hidden again is swift-result-type-changed",
    "swift-state-unguarded": "a variable that is guarded at last takes nothing from anybody but who is isolated to nothing",
    "swift-symbol-removed": "one more symbol takes nothing from compiled clients",
    "swift-sendable-removed": "its mirror is swift-conformance-added",
    "swift-tools-version-raised": "older tools build no less with a lower version",
    "c-constant-lost": "a constant that comes is c-enum-constant-added or c-macro-added",
    "c-declaration-deprecated": "a deprecation that is taken back takes nothing from anybody",
    "c-declaration-moved": "the opposite is a move as well",
    "c-declaration-unavailable": "what becomes available again is an addition",
    "c-declaration-not-exported": "what is exported at last is an addition",
    "c-export-not-declared": "what is declared at last is an addition, and what goes is c-export-removed",
    "c-export-removed": "what comes is c-export-not-declared, or an addition to the headers",
    "c-symbol-version-removed": "a version that comes takes nothing from anybody",
    "c-include-removed": "one more include shows clients more",
    "c-field-renamed": "the opposite is another name again",
    "c-function-became-inline": "an inline function that is exported now keeps every client working",
    "c-function-became-macro": "a macro that becomes a function keeps every client working",
    "c-macro-condition-lost": "what the preprocessor can compute at last takes nothing from anybody",
    "c-parameter-renamed": "the opposite is another name again",
    "c-parameters-reordered": "the opposite is another order again",
    "c-record-became-opaque": "an opaque record that becomes complete takes nothing from anybody",
    "c-reserved-field-used": "a field that becomes reserved again is c-field-renamed",
    "c-symbol-hidden": "a symbol that is exported again is an addition",
    "c-tag-renamed": "the opposite is another name again",
  ]

  private static let ids = Set(RuleRegistry.rules.map(\.id))

  @Test(arguments: RuleRegistry.rules.map(\.id))
  func aRuleHasAMirrorOrAReason(_ id: String) {
    let isItsOwn = id.hasSuffix("-changed")
    let hasMirror = Self.endings.contains { first, second in
      Self.mirror(of: id, first, second) || Self.mirror(of: id, second, first)
    }
    #expect(
      isItsOwn || hasMirror || Self.reasons[id] != nil,
      "add the rule for the opposite change, or a reason to RuleMirrorTests.reasons")
  }

  @Test func reasonsAreForRulesThatExist() {
    #expect(Self.reasons.keys.filter { !Self.ids.contains($0) }.sorted() == [])
  }

  private static func mirror(of id: String, _ ending: String, _ opposite: String) -> Bool {
    id.hasSuffix(ending) && ids.contains(id.dropLast(ending.count) + opposite)
  }
}
