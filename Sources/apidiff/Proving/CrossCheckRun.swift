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
    let findings = report.modules.flatMap { $0.findings.map(\.finding) }
    for index in report.modules.indices {
      let module = report.modules[index]
      let (outcome, stops) = try await check(module, findings, in: folder.path)
      report.modules[index].crossCheck = outcome
      report.remarks += stops.onePerDeclaration.map { $0.remark(module: module.name) }
      guard !stops.isEmpty else { continue }
      report.modules[index].requiredBump = .major
      report.requiredBump = .major
      report.verdict = .violation
    }
    return report
  }

  private func check(
    _ module: Report.Module, _ findings: [Finding], in folder: String
  ) async throws -> (CrossCheck, [UnexplainedStop]) {
    // A new module had no clients; those of one that is gone all stop, and that is a finding.
    let isKept = [old, new].allSatisfy { $0.snapshots.contains { $0.header.module == module.name } }
    guard isKept else { return (CrossCheck(), []) }
    do {
      let compilers = try ModuleCompilers(of: module.name, old: old, new: new, folder: folder)
      let check = CrossChecker(compilers: compilers, findings: findings)
      console.progress.step("compiling \(check.uses.count) clients of \(module.name)")
      return try await check.outcome(saying: console.progress.detail)
    } catch let obstacle as ModuleCompilers.Obstacle {
      var outcome = CrossCheck()
      outcome.obstacle = obstacle.description
      return (outcome, [])
    }
  }
}

/// The cross-check was asked for and could not be made, so that nothing says that no break was missed.
struct CrossCheckError: CommandFailure {
  /// A module and the reason, each.
  let obstacles: [(module: String, cause: String)]

  /// nil when every module was checked.
  init?(_ report: Report) {
    obstacles = report.modules.compactMap { module in
      guard let check = module.crossCheck else { return (module.name, "nothing can be compiled against a list of symbols") }
      return check.obstacle.map { (module.name, $0) }
    }
    if obstacles.isEmpty { return nil }
  }

  var exitStatus: ExitStatus { .couldNotCheck }
  var description: String {
    let all = obstacles.map { "\(quoted($0.module)): \($0.cause)" }
    return "the cross-check could not be made of \(all.joined(separator: "; of "))"
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
