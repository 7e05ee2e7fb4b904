import APIModel
import Testing

@testable import APIDiff

/// One test a row of the table that says when a break hits a client.
@Suite struct BreakTableTests {
  @Test func whatIsGoneHitsEveryMention() {
    var client = Client(old: [Client.declaration("T", .struct)])
    #expect(client.verdicts("swift-type-removed", "T") == [])
    client.uses = [Client.use("T"), Client.use("T", line: 2), Client.use("Other", line: 3)]
    #expect(client.verdicts("swift-type-removed", "T") == ["affected", "affected"])
  }

  @Test func aChangedParameterListHitsCallsThatNoOverloadTakes() {
    let old = Client.declaration("f", .function, [Client.parameter("a", hasDefault: true)])
    let new = Client.declaration("f", .function, [Client.parameter("a")])
    var client = Client(old: [old], new: [new])
    client.uses = [Client.use("f", [.call]) { $0.syntax?.call = CallShape(labels: ["a"]) }]
    #expect(client.verdicts("swift-parameter-default-removed", "f") == [])
    client.uses = [Client.use("f", [.call]) { $0.syntax?.call = CallShape(labels: []) }]
    #expect(client.verdicts("swift-parameter-default-removed", "f") == ["affected"])
    client.new = []
    #expect(client.verdicts("swift-function-removed", "f", kind: .removal) == ["affected"])
  }

  @Test func aDefaultedParameterHitsTheFunctionAsAValueOnly() {
    var client = Client(old: [Client.declaration("f", .function, [])])
    client.uses = [Client.use("f", [.call]) { $0.syntax?.call = CallShape(labels: []) }]
    #expect(client.verdicts("swift-parameter-added-with-default", "f") == [])
    client.uses = [Client.use("f")]
    #expect(client.verdicts("swift-parameter-added-with-default", "f") == ["affected"])
  }

  @Test func anotherTypeHitsUses() {
    var client = Client(old: [Client.declaration("p", .variable)], new: [Client.declaration("p", .variable)])
    client.uses = [Client.use("p", [.read])]
    #expect(client.verdicts("swift-property-type-changed", "p") == ["affected"])
  }

  @Test func effectsHitWhatIsNotMarked() {
    var client = Client(old: [Client.declaration("f", .function, [])])
    client.uses = [Client.use("f", [.call]) { $0.syntax?.isTried = true }]
    #expect(client.verdicts("swift-throws-added", "f") == [])
    #expect(client.verdicts("swift-async-added", "f") == ["affected"])
  }

  @Test func aNewCaseHitsExhaustiveSwitches() {
    let type = Client.declaration("E", .enum)
    let first = Client.declaration("a", .enumCase, in: type)
    var client = Client(old: [type, first], new: [type, first, Client.declaration("b", .enumCase, in: type)])
    for (coverage, wanted) in [(SwitchCoverage.exhaustive, ["affected"]), (.hasDefault, []), (.nested, ["may-be-affected"])] {
      client.uses = [Client.use("a") { $0.syntax?.pattern = coverage }]
      #expect(client.verdicts("swift-case-added", "b") == wanted)
    }
    client.uses = [Client.use("a")]
    #expect(client.verdicts("swift-case-added", "b") == [])
  }

  @Test func aRequirementHitsConformingTypes() {
    let type = Client.declaration("P", .protocol)
    var client = Client(old: [type], new: [type, Client.declaration("f", .method, in: type)])
    client.uses = [Client.use("P")]
    #expect(client.verdicts("swift-requirement-added", "f") == [])
    client.uses = [Client.use("P") { $0.relations = [.base: ["Own"]] }]
    #expect(client.verdicts("swift-requirement-added", "f") == ["affected"])
    #expect(client.verdicts("swift-associated-type-added", "f") == ["may-be-affected"])
  }

  @Test func aRequirementThatIsGoneSilencesTheClientsMethod() {
    let type = Client.declaration("P", .protocol)
    var client = Client(old: [type, Client.declaration("f", .method, in: type)], new: [type])
    client.uses = [Client.use("own", [.definition]) { $0.relations = [.overrides: ["f"]] }]
    #expect(client.verdicts("swift-requirement-removed", "f") == ["silent"])
    #expect(client.verdicts("swift-parameter-type-changed", "f") == ["silent"])
  }

  @Test func overridesOfAClassDoNotCompile() {
    let type = Client.declaration("C", .class)
    var client = Client(old: [type, Client.declaration("f", .method, in: type)], new: [type])
    client.uses = [Client.use("own", [.definition]) { $0.relations = [.overrides: ["f"]] }]
    #expect(client.verdicts("swift-function-removed", "f", kind: .removal) == ["affected"])
    #expect(client.verdicts("swift-member-no-longer-open", "f") == ["affected"])
  }

  @Test func aClosedClassHitsSubclasses() {
    var client = Client(old: [Client.declaration("C", .class)])
    client.uses = [Client.use("C")]
    #expect(client.verdicts("swift-class-no-longer-open", "C") == [])
    client.uses = [Client.use("C") { $0.relations = [.base: ["Own"]] }]
    #expect(client.verdicts("swift-class-no-longer-open", "C") == ["affected"])
  }

  @Test func aSetterHitsWritesOnly() {
    var client = Client(old: [Client.declaration("p", .property)])
    client.uses = [Client.use("p", [.read])]
    #expect(client.verdicts("swift-setter-removed", "p") == [])
    client.uses = [Client.use("p", [.write])]
    #expect(client.verdicts("swift-setter-removed", "p") == ["affected"])
  }

  @Test func conformancesAndContextsAreNeverCertain() {
    var client = Client(old: [Client.declaration("T", .struct)])
    client.uses = [Client.use("T")]
    #expect(client.verdicts("swift-conformance-removed", "T") == ["may-be-affected"])
    #expect(client.verdicts("swift-mutating-added", "T") == ["may-be-affected"])
  }

  /// Every rule that can break a source has a row.
  @Test func everyBreakingRuleHasARow() {
    let missing = RuleRegistry.rules.filter { $0.impact.source == .breaking && BreakRow(rule: $0.id) == nil }
    #expect(missing.map(\.id) == [])
  }
}

@Suite struct CallShapeTests {
  @Test(arguments: [
    (["a"], 0, true), ([], 0, false), (["a", "b"], 0, true), (["b", "a"], 0, false), (["a"], 1, true), (["a"], 3, false),
  ])
  func fitsWhatTheLabelsSay(labels: [String], closures: Int, fits: Bool) {
    let declaration = Client.declaration(
      "f", .function, [Client.parameter("a"), Client.parameter("b", "() -> ()", hasDefault: true)])
    #expect(CallShape(labels: labels, trailingClosures: closures).fits(declaration) == fits)
  }

  @Test(arguments: [("Int", [], false), ("() -> ()", [], true), ("() -> ()", ["b"], true), ("() -> ()", ["c"], false)])
  func closuresFitFunctionsByTheirLabels(type: String, labels: [String], fits: Bool) {
    let first = labels.isEmpty ? [] : [Client.parameter("a", "() -> ()")]
    let parameters = first + [Client.parameter("b", type, hasDefault: true)]
    let shape = CallShape(labels: [], trailingClosures: 1 + labels.count, closureLabels: labels)
    #expect(shape.fits(Client.declaration("f", .function, parameters)) == fits)
  }
}
