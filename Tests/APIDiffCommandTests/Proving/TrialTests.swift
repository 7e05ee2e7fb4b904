import APIModel
import Testing

@testable import APIDiff
@testable import APIDiffCommand

/// What a trial concludes from what the compilers say.
@Suite struct TrialTests {
  private let finding = Finding(
    rule: "swift-case-added", kind: .addition, impact: .sourceBreaking,
    symbol: Finding.Symbol(id: "eco", path: "Mode.eco", kind: .enumCase), message: "Case added.", fix: "", fingerprint: "")

  private func proof(_ witnesses: [Witness], old: StubCompiler = .init(), new: StubCompiler) async throws -> Proof {
    let plan = WitnessPlan(finding: finding, witnesses: witnesses)
    let proofs = try await Trial(isSwift: true, plan: { _ in plan }, old: old, new: new).proofs(of: [finding])
    return try #require(proofs.first)
  }

  @Test func failureWithTheNewVersionProves() async throws {
    let found = try await proof([Witness("fine()"), Witness("broken()")], new: .init(refuses: ["broken"]))
    #expect(found.outcome == .proven && found.modes == [5, 6])
    #expect(found.witness?.contains("broken()") == true)
  }

  @Test func aFailureOfOneLanguageModeNamesIt() async throws {
    let found = try await proof([Witness("broken()")], new: .init(refuses: ["broken"], onlyIn: 6))
    #expect(found.outcome == .proven && found.modes == [6])
  }

  @Test func whatNeverCompiledProvesNothing() async throws {
    let found = try await proof(
      [Witness("wrong()")], old: .init(refuses: ["wrong"]), new: .init(refuses: ["wrong"]))
    #expect(found.outcome == .notProvable)
    #expect(found.reason == "no witness compiles with the old version: refused")
  }

  @Test func onlyADecisiveWitnessRefutes() async throws {
    #expect(try await proof([Witness("guess()", isDecisive: false)], new: .init()).outcome == .notProvable)
    #expect(try await proof([Witness("guess()", isDecisive: false), Witness("use()")], new: .init()).outcome == .refuted)
  }

  /// A lost flag makes everything fail: the control witness, which only imports, tells.
  @Test func whenTheControlFailsNothingIsConcluded() async throws {
    var witness = Witness("broken()")
    witness.imports = ["Library"]
    let found = try await proof([witness], new: .init(refuses: ["import Library"]))
    #expect(found.outcome == .notProvable)
    #expect(found.reason.contains("a program that only imports the new version does not compile: refused"))
  }

  @Test func aCrashOfTheCompilerProvesNothing() async throws {
    let found = try await proof([Witness("broken()")], new: .init(refuses: ["broken"], crash: "the compiler crashed"))
    #expect(found.outcome == .notProvable && found.reason.contains("the compiler crashed"))
  }

  @Test func aGoneModuleIsProvenByItsImportAlone() async throws {
    let found = try await proof([Witness("", imports: ["Library"], isAlone: true)], new: .init(refuses: ["import Library"]))
    #expect(found.outcome == .proven)
  }
}
