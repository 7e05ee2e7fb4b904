import APIDiff

/// One module's witnesses against both versions.
struct Trial: Sendable {
  let isSwift: Bool
  /// The Swift language modes that are tried; 0 in C.
  let modes: [Int]
  let plan: @Sendable (Finding) -> WitnessPlan
  let old: any WitnessCompiler
  let new: any WitnessCompiler

  init(
    isSwift: Bool, modes: [Int]? = nil, plan: @escaping @Sendable (Finding) -> WitnessPlan, old: any WitnessCompiler,
    new: any WitnessCompiler
  ) {
    self.isSwift = isSwift
    self.modes = modes ?? (isSwift ? [5, 6] : [0])
    self.plan = plan
    self.old = old
    self.new = new
  }

  /// What became of one witness.
  private struct Fate {
    /// Compiled with the old version in some mode.
    var isValid = false
    var oldError: String?
    /// The error with the new version, by language mode.
    var newErrors: [Int: String] = [:]
  }

  func proofs(of findings: [Finding]) async throws -> [Proof] {
    let plans = findings.map(plan)
    var numbered: [NumberedWitness] = []
    var places: [[(witness: Witness, number: Int)]] = []
    let imports = Set(plans.flatMap(\.witnesses).flatMap(\.imports))
    for plan in plans {
      places.append(plan.witnesses.map { witness in
        let number = numbered.count + 1
        numbered.append(
          NumberedWitness(
            number: number, code: source(of: witness, imports), isAlone: witness.isAlone, headers: witness.headers))
        return (witness, number)
      })
    }
    var fates: [Int: Fate] = [:]
    for mode in modes {
      if let failure = try await run(numbered, mode, control: imports, &fates) {
        return findings.map { _ in Proof(.notProvable, reason: failure) }
      }
    }
    return zip(plans, places).map { plan, places in
      judge(plan, places.map { place in
        let code = source(of: place.witness, imports).replacing("WITNESS", with: "witness")
        return (place.witness, fates[place.number] ?? Fate(), code)
      })
    }
  }

  /// - Returns: Why the run says nothing: the control witness failed, or the compiler did.
  private func run(
    _ witnesses: [NumberedWitness], _ mode: Int, control imports: Set<String>, _ fates: inout [Int: Fate]
  ) async throws -> String? {
    let control = NumberedWitness(number: 0, code: source(of: Witness(""), imports))
    let before = try await old.errors(of: [control] + witnesses, mode: mode)
    if let failure = before.failure ?? before.errors[0] {
      return "a program that only imports the old version does not compile: \(failure)"
    }
    for witness in witnesses {
      if let error = before.errors[witness.number] { fates[witness.number, default: Fate()].oldError = error }
    }
    var valid = witnesses.filter { before.errors[$0.number] == nil }
    for witness in valid { fates[witness.number, default: Fate()].isValid = true }
    let after = try await new.errors(of: [control] + valid, mode: mode)
    // A module that is gone fails alone, and so says nothing about the flags.
    if let failure = after.failure ?? after.errors[0], valid.contains(where: { !$0.isAlone }) {
      return "a program that only imports the new version does not compile: \(failure)"
    }
    for witness in valid { fates[witness.number]?.newErrors[mode] = after.errors[witness.number] }
    valid = valid.filter { after.errors[$0.number] == nil && !$0.isAlone }
    try await goDeeper(valid, mode, &fates)
    return nil
  }

  /// What passes the type checker on both sides may still fail in the checks behind it.
  private func goDeeper(_ witnesses: [NumberedWitness], _ mode: Int, _ fates: inout [Int: Fate]) async throws {
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

  // MARK: Judging

  private func judge(
    _ plan: WitnessPlan, _ tries: [(witness: Witness, fate: Fate, source: String)]
  ) -> Proof {
    if let obstacle = plan.obstacle { return Proof(.notProvable, reason: obstacle) }
    if let proof = tries.first(where: { !$0.fate.newErrors.isEmpty }) {
      let modes = proof.fate.newErrors.keys.sorted()
      return Proof(
        .proven, reason: "with the new version: \(modes.first.flatMap { proof.fate.newErrors[$0] } ?? "")",
        modes: modes.filter { $0 > 0 }, witness: proof.source)
    }
    guard let passed = tries.first(where: { $0.fate.isValid }) else {
      let error = tries.first?.fate.oldError.map { ": \($0)" } ?? ""
      return Proof(.notProvable, reason: "no witness compiles with the old version\(error)", witness: tries.first?.source)
    }
    guard let decisive = tries.first(where: { $0.fate.isValid && $0.witness.isDecisive }) else {
      return Proof(
        .notProvable, reason: "ordinary clients compile with both versions; the break needs a client of a special form",
        witness: passed.source)
    }
    return Proof(.refuted, reason: "this client compiles with both versions", witness: decisive.source)
  }

  private func source(of witness: Witness, _ imports: Set<String>) -> String {
    guard isSwift else { return witness.code + "\n" }
    let own = witness.imports.isEmpty ? imports : witness.imports
    return own.sorted().map { "#if canImport(\($0))\nimport \($0)\n#endif\n" }.joined() + "\n" + witness.code + "\n"
  }
}
