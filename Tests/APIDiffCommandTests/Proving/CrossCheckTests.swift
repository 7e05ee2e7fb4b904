import APIModel
import Testing

@testable import APIDiff
@testable import APIDiffCommand

/// What a cross-check concludes from what the compilers and the findings say.
@Suite struct CrossCheckTests {
  private static func snapshot(_ declarations: [Declaration]) -> Snapshot {
    Snapshot(
      header: Snapshot.Header(
        module: "Kit", language: .swift, target: "x86_64-unknown-linux-gnu",
        extractor: .init(version: "0", compiler: "none")),
      declarations: declarations.sorted { $0.qualifiedName < $1.qualifiedName })
  }

  private static let box: Declaration = Declaration(id: "box", kind: .struct, path: ["Box"])

  private static let open: Declaration = {
    var open = Declaration(id: "open", kind: .method, path: ["Box", "open(_:)"])
    open.parent = "box"
    var parameter = Parameter(label: nil, name: "key", type: TypeReference("Kit.Key"))
    parameter.hasDefault = false
    open.parameters = [parameter]
    return open
  }()

  private static let key: Declaration = Declaration(id: "key", kind: .struct, path: ["Key"])
  private static let old = snapshot([box, open, key])

  private func finding(_ id: String, _ impact: Impact = .sourceBreaking) -> Finding {
    Finding(
      rule: "swift-type-removed", kind: .removal, impact: impact, symbol: Finding.Symbol(id: id, path: id, kind: nil),
      message: "Gone.", fix: "", fingerprint: "")
  }

  private func outcome(_ findings: [Finding], new: StubCompiler, old: StubCompiler = .init()) async throws -> (CrossCheck, [UnexplainedStop]) {
    let maker = SwiftWitnesses(old: Self.old, new: Self.old)
    let explainer = StopExplainer(old: Self.old, new: Self.old, findings: findings)
    return try await CrossChecker(uses: maker.uses(), explainer: explainer, old: old, new: new).outcome()
  }

  @Test func everyDeclarationIsUsed() {
    let uses = SwiftWitnesses(old: Self.old, new: Self.old).uses()
    #expect(Set(uses.map(\.declaration.id)) == ["box", "key", "open"])
    #expect(uses.contains { $0.witness.code.contains("r.open(a0)") })
    #expect(uses.allSatisfy { $0.witness.imports.contains("Kit") })
  }

  @Test func aStopWithoutFindingIsUnexplained() async throws {
    let (check, stops) = try await outcome([], new: .init(refuses: ["r.open"]))
    #expect(check.unexplained > 0 && check.unexplained == stops.count && check.explained == 0)
    let remark = try #require(stops.first).remark(module: "Kit")
    #expect(remark.verdict == .violation && remark.message.contains("'Box.open(_:)'") && remark.message.contains("refused"))
  }

  @Test(arguments: ["open", "box", "key"])
  func aFindingAboutWhatTheClientUsesExplains(id: String) async throws {
    let (check, stops) = try await outcome([finding(id)], new: .init(refuses: ["r.open"]))
    #expect(stops.isEmpty && check.explained > 0)
  }

  @Test func aBreakOfAnOverloadExplainsAndARiskDoesNot() throws {
    var overload = Self.open
    overload.id = "open twice"
    overload.path = ["Box", "open(_:twice:)"]
    let old = Self.snapshot([Self.box, Self.open, overload, Self.key])
    let use = try #require(SwiftWitnesses(old: old, new: old).uses().first { $0.declaration.id == "open" })
    func explanation(_ impact: Impact, of id: String = "open twice") -> Finding? {
      StopExplainer(old: old, new: old, findings: [finding(id, impact)]).explanation(of: use, modes: [5, 6])
    }
    #expect(explanation(.sourceBreaking) != nil)
    #expect(explanation(Impact(source: .risky)) == nil && explanation(.sourceBreaking, of: "other") == nil)
  }

  @Test func aRiskyFindingExplainsAndIsCountedApart() async throws {
    let (check, _) = try await outcome([finding("open", Impact(source: .risky))], new: .init(refuses: ["r.open"]))
    #expect(check.explained == 0 && check.explainedAsRisky > 0 && check.unexplained == 0)
  }

  @Test func whatConcernsSwift6ExplainsNoStopInSwift5() async throws {
    let swift6 = finding("open", Impact(source: .breaking, onlyInSwift6: true))
    #expect(try await outcome([swift6], new: .init(refuses: ["r.open"])).0.unexplained > 0)
    #expect(try await outcome([swift6], new: .init(refuses: ["r.open"], onlyIn: 6)).0.unexplained == 0)
  }

  @Test func whatNeverCompiledSaysNothing() async throws {
    let (check, stops) = try await outcome([], new: .init(refuses: ["r.open"]), old: .init(refuses: ["r.open"]))
    #expect(stops.isEmpty && check.compiled < check.tried)
  }

  @Test func aCrashOfTheCompilerIsAnObstacle() async throws {
    let (check, stops) = try await outcome([], new: .init(crash: "the compiler crashed"))
    #expect(stops.isEmpty && check.obstacle?.contains("the compiler crashed") == true)
  }
}
