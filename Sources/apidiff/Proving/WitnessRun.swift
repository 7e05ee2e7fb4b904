import APIDiff

/// Compiles witnesses against both versions and remembers what became of each.
struct WitnessRun: Sendable {
  /// What became of one witness.
  struct Fate: Sendable {
    /// Compiled with the old version in some mode.
    var isValid = false
    var oldError: String?
    /// The error with the new version, by language mode.
    var newErrors: [Int: String] = [:]
  }

  let old: any WitnessCompiler
  let new: any WitnessCompiler
  /// A program that only imports: when it fails, nothing can be concluded. Its number is 0.
  let control: NumberedWitness
  /// By the witness's number.
  private(set) var fates: [Int: Fate] = [:]

  init(old: any WitnessCompiler, new: any WitnessCompiler, control: NumberedWitness) {
    self.old = old
    self.new = new
    self.control = control
  }

  /// Compiles the witnesses against both versions.
  ///
  /// - Returns: Why the run says nothing: the control witness failed, or the compiler did.
  mutating func add(_ witnesses: [NumberedWitness], _ mode: Int) async throws -> String? {
    async let beforehand = old.errors(of: [control] + witnesses, mode: mode)
    async let afterwards = new.errors(of: [control] + witnesses, mode: mode)
    let (before, after) = (try await beforehand, try await afterwards)
    if let failure = before.failure ?? before.errors[0] {
      return "a program that only imports the old version does not compile: \(failure)"
    }
    for witness in witnesses {
      if let error = before.errors[witness.number] { fates[witness.number, default: Fate()].oldError = error }
    }
    var valid = witnesses.filter { before.errors[$0.number] == nil }
    for witness in valid { fates[witness.number, default: Fate()].isValid = true }
    // A module that is gone fails alone, and so says nothing about the flags.
    if let failure = after.failure ?? after.errors[0], valid.contains(where: { !$0.isAlone }) {
      return "a program that only imports the new version does not compile: \(failure)"
    }
    for witness in valid { fates[witness.number]?.newErrors[mode] = after.errors[witness.number] }
    valid = valid.filter { after.errors[$0.number] == nil && !$0.isAlone }
    try await goDeeper(valid, mode)
    return nil
  }

  /// What passes the type checker on both sides may still fail in the checks behind it.
  private mutating func goDeeper(_ witnesses: [NumberedWitness], _ mode: Int) async throws {
    guard !witnesses.isEmpty, var oldCompiler = old as? SwiftWitnessCompiler, var newCompiler = new as? SwiftWitnessCompiler
    else { return }
    oldCompiler.goesDeep = true
    newCompiler.goesDeep = true
    let after = try await newCompiler.errors(of: witnesses, mode: mode)
    let suspects = witnesses.filter { after.errors[$0.number] != nil }
    guard !suspects.isEmpty else { return }
    let before = try await oldCompiler.errors(of: suspects, mode: mode)
    for witness in suspects where before.errors[witness.number] == nil && before.failure == nil {
      fates[witness.number]?.newErrors[mode] = after.errors[witness.number]
    }
  }
}

extension Witness {
  /// Imports its modules where they can be, or those given where it has none of its own.
  func importLines(_ others: Set<String>) -> String {
    let own = imports.isEmpty ? others : imports
    return own.sorted().map { "#if canImport(\($0))\nimport \($0)\n#endif\n" }.joined()
  }
}
