import APIDiff
import APIModel
import Foundation

/// Looks for breaks that no rule has seen: writes small clients for every declaration of the old
/// version, compiles them with the new one, and asks the findings to explain each that stops.
struct CrossCheckRun: Sendable {
  let old: ModuleSurface
  let new: ModuleSurface
  let console: Console

  func checking(_ report: Report) async throws -> Report {
    var report = report
    let folder = try TemporaryDirectory()
    for index in report.modules.indices {
      let module = report.modules[index]
      let (outcome, stops) = try await check(module, in: folder.path)
      report.modules[index].crossCheck = outcome
      report.remarks += stops.onePerDeclaration.map { $0.remark(module: module.name) }
      guard !stops.isEmpty else { continue }
      report.modules[index].requiredBump = .major
      report.requiredBump = .major
      report.verdict = .violation
    }
    return report
  }

  private func check(_ module: Report.Module, in folder: String) async throws -> (CrossCheck, [UnexplainedStop]) {
    do {
      let compilers = try ModuleCompilers(of: module.name, old: old, new: new, folder: folder)
      // Every client of a module that is gone stops, and that is a finding.
      if compilers.isGone { throw ModuleCompilers.Obstacle(description: "the new version lacks the module") }
      let check = CrossChecker(compilers: compilers, findings: module.findings.map(\.finding))
      console.progress.step("compiling \(check.uses.count) clients of \(module.name)")
      return try await check.outcome(saying: console.progress.detail)
    } catch let obstacle as ModuleCompilers.Obstacle {
      var outcome = CrossCheck()
      outcome.obstacle = obstacle.description
      return (outcome, [])
    }
  }
}

extension [UnexplainedStop] {
  /// One says enough: the clients of a declaration stop for one reason.
  fileprivate var onePerDeclaration: [UnexplainedStop] {
    var seen: Set<String> = []
    return filter { seen.insert($0.declaration.id).inserted }
  }
}

/// The check of one module.
struct CrossChecker: Sendable {
  let uses: [DeclarationUse]
  private let explainer: StopExplainer
  private let isSwift: Bool
  private let old: any WitnessCompiler
  private let new: any WitnessCompiler

  init(compilers: ModuleCompilers, findings: [Finding]) {
    let (before, after) = (compilers.before, compilers.after)
    isSwift = compilers.isSwift
    uses = isSwift ? SwiftWitnesses(old: before, new: after).uses() : CWitnesses(old: before, new: after).uses()
    explainer = StopExplainer(old: before, new: after, findings: findings)
    old = compilers.old
    new = compilers.new
  }

  init(uses: [DeclarationUse], explainer: StopExplainer, old: any WitnessCompiler, new: any WitnessCompiler) {
    self.uses = uses
    self.explainer = explainer
    isSwift = true
    self.old = old
    self.new = new
  }

  /// - Parameter detail: Told of clients that do not compile with the old version, and of those that
  ///   only a risky finding explains.
  func outcome(saying detail: (String) -> Void = { _ in }) async throws -> (CrossCheck, [UnexplainedStop]) {
    var outcome = CrossCheck()
    outcome.declarations = Set(uses.map(\.declaration.id)).count
    outcome.tried = uses.count
    let fates: [Int: WitnessRun.Fate]
    switch try await run() {
    case .success(let value): fates = value
    case .failure(let obstacle):
      outcome.obstacle = obstacle.description
      return (outcome, [])
    }
    var stops: [UnexplainedStop] = []
    for (index, use) in uses.enumerated() {
      guard let fate = fates[index + 1], fate.isValid else {
        detail("no client of the old version: \(fates[index + 1]?.oldError ?? ""): \(use.witness.code)")
        continue
      }
      outcome.compiled += 1
      guard let message = fate.newErrors.max(by: { $0.key < $1.key })?.value else { continue }
      let modes = fate.newErrors.keys.filter { $0 > 0 }.sorted()
      if let finding = explainer.explanation(of: use, modes: modes) {
        if finding.impact.source == .breaking {
          outcome.explained += 1
        } else {
          outcome.explainedAsRisky += 1
          detail("explained by \(finding.rule), which is risky only: \(message): \(use.witness.code)")
        }
        continue
      }
      let code = use.witness.code.replacing("WITNESS", with: "witness").split(whereSeparator: \.isNewline).joined(separator: " ")
      stops.append(UnexplainedStop(declaration: use.declaration, code: code, message: message, modes: modes))
    }
    outcome.unexplained = stops.count
    return (outcome, stops)
  }

  /// In Swift 6 mode first, which is the stricter one; Swift 5 mode is asked of the few that do not
  /// compile in it with the old version, or stop with the new one.
  private func run() async throws -> Result<[Int: WitnessRun.Fate], ModuleCompilers.Obstacle> {
    let imports = Set(uses.flatMap(\.witness.imports))
    let numbered = uses.enumerated().map { index, use in
      NumberedWitness(number: index + 1, use.witness, imports: isSwift ? imports : nil)
    }
    var run = WitnessRun(old: old, new: new, control: NumberedWitness(number: 0, Witness(""), imports: isSwift ? imports : nil))
    if let failure = try await run.add(numbered, isSwift ? 6 : 0) {
      return .failure(ModuleCompilers.Obstacle(description: failure))
    }
    guard isSwift else { return .success(run.fates) }
    let rest = numbered.filter { run.fates[$0.number]?.isValid != true || run.fates[$0.number]?.newErrors.isEmpty == false }
    if !rest.isEmpty, let failure = try await run.add(rest, 5) {
      return .failure(ModuleCompilers.Obstacle(description: failure))
    }
    return .success(run.fates)
  }
}
