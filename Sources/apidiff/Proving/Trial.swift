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

  func proofs(of findings: [Finding]) async throws -> [Proof] {
    let plans = findings.map(plan)
    var numbered: [NumberedWitness] = []
    var places: [[(witness: Witness, number: Int)]] = []
    let imports = Set(plans.flatMap(\.witnesses).flatMap(\.imports))
    for plan in plans {
      places.append(plan.witnesses.map { witness in
        let number = numbered.count + 1
        numbered.append(NumberedWitness(number: number, witness, imports: isSwift ? imports : nil))
        return (witness, number)
      })
    }
    var run = WitnessRun(old: old, new: new, control: NumberedWitness(number: 0, Witness(""), imports: isSwift ? imports : nil))
    for mode in modes {
      if let failure = try await run.add(numbered, mode) {
        return findings.map { _ in Proof(.notProvable, reason: failure) }
      }
    }
    let fates = run.fates
    return zip(plans, places).map { plan, places in
      judge(plan, places.map { place in
        let code = source(of: place.witness, imports).replacing("WITNESS", with: "witness")
        return (place.witness, fates[place.number] ?? WitnessRun.Fate(), code)
      })
    }
  }

  // MARK: Judging

  private func judge(
    _ plan: WitnessPlan, _ tries: [(witness: Witness, fate: WitnessRun.Fate, source: String)]
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
    isSwift ? "\(witness.importLines(imports))\n\(witness.code)\n" : witness.code + "\n"
  }
}
