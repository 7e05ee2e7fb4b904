@testable import APIDiffCommand

/// A compiler that refuses witnesses by their text.
struct StubCompiler: WitnessCompiler {
  var refuses: [String] = []
  /// In this language mode alone.
  var onlyIn: Int?
  var crash: String?

  func errors(of witnesses: [NumberedWitness], mode: Int) async throws -> CompilerVerdict {
    var verdict = CompilerVerdict()
    verdict.failure = crash
    guard onlyIn == nil || onlyIn == mode else { return verdict }
    for witness in witnesses where refuses.contains(where: (witness.imports + witness.code).contains) {
      verdict.errors[witness.number] = "refused"
    }
    return verdict
  }
}
