import APIDiff
import APIModel
import Foundation

/// Proves the source-breaking findings of a report by compiling witnesses.
struct ProofRun: Sendable {
  let old: ModuleSurface
  let new: ModuleSurface
  /// The folder in which witnesses are kept.
  let keeping: String?
  let console: Console

  init(old: ModuleSurface, new: ModuleSurface, keeping: String?, console: Console) {
    self.old = old
    self.new = new
    self.keeping = keeping
    self.console = console
  }

  func proving(_ report: Report) async throws -> Report {
    var report = report
    // Before the compilers run: nobody waits for a folder that cannot be made.
    if let keeping { try Self.naming(keeping) { try FileManager.default.createDirectory(atPath: keeping, withIntermediateDirectories: true) } }
    let folder = try TemporaryDirectory()
    for index in report.modules.indices {
      report.modules[index] = try await prove(report.modules[index], in: folder.path)
    }
    try keep(&report)
    return report
  }

  private func prove(_ module: Report.Module, in folder: String) async throws -> Report.Module {
    let places = module.findings.indices.filter { module.findings[$0].finding.impact.source == .breaking }
    guard !places.isEmpty else { return module }
    console.progress.step("proving \(places.count) findings of \(module.name)")
    var module = module
    let trial: Trial
    switch self.trial(module, in: folder) {
    case .success(let value): trial = value
    case .failure(let obstacle):
      for place in places {
        module.findings[place].proof = Proof(.notProvable, reason: obstacle.description)
      }
      return module
    }
    let proofs = try await trial.proofs(of: places.map { module.findings[$0].finding })
    for (place, proof) in zip(places, proofs) { module.findings[place].proof = proof }
    return module
  }

  private struct Obstacle: Error { let description: String }

  /// What compiles the module's witnesses, or why nothing can.
  private func trial(_ module: Report.Module, in folder: String) -> Result<Trial, Obstacle> {
    let before = old.snapshots.first { $0.header.module == module.name }
    guard let before else { return .failure(Obstacle(description: "the module is not in the old version")) }
    let after = new.snapshots.first { $0.header.module == module.name }
    guard let oldContext = old.contexts[module.name] else {
      return .failure(Obstacle(description: Self.notCompilable("old")))
    }
    // A module that is gone leaves nothing to search in: its import must fail.
    guard let newContext = new.contexts[module.name] ?? (after == nil ? new.contexts.values.first : nil) else {
      return .failure(Obstacle(description: Self.notCompilable("new")))
    }
    let empty = Snapshot(header: before.header, declarations: [])
    switch (oldContext, newContext) {
    case (.swift(let oldFlags), .swift(let newFlags)):
      let maker = SwiftWitnesses(old: before, new: after ?? empty)
      return .success(
        Trial(
          isSwift: true, plan: maker.plan, old: SwiftWitnessCompiler(flags: oldFlags, folder: folder),
          new: SwiftWitnessCompiler(flags: newFlags, folder: folder)))
    case (.c(let oldRoot, let oldHeaders, let oldArguments), .c(let newRoot, let newHeaders, let newArguments)):
      let maker = CWitnesses(old: before, new: after ?? empty)
      let indirect = Set([before, after].compactMap { $0?.header.headers?.indirect }.joined())
      return .success(
        Trial(
          isSwift: false, plan: maker.plan,
          old: CWitnessCompiler(root: oldRoot, headers: oldHeaders.filter { !indirect.contains($0) }, arguments: oldArguments, folder: folder),
          new: CWitnessCompiler(root: newRoot, headers: newHeaders.filter { !indirect.contains($0) }, arguments: newArguments, folder: folder)))
    default: return .failure(Obstacle(description: "the module has another language in the new version"))
    }
  }

  private static func notCompilable(_ side: String) -> String {
    "the \(side) version was read from a snapshot or symbol graphs, which nothing can be compiled against: "
      + "compare git refs or folders"
  }

  // MARK: Keeping

  private func keep(_ report: inout Report) throws(OutputError) {
    guard let keeping else { return }
    for (place, module) in report.modules.enumerated() {
      for (index, judged) in module.findings.enumerated() {
        guard let code = judged.proof?.witness else { continue }
        let path = "\(keeping)/\(Self.fileName(judged.finding, module.language))"
        try Self.naming(keeping) { try Data(code.utf8).write(to: URL(fileURLWithPath: path)) }
        report.modules[place].findings[index].proof?.file = path
      }
    }
  }

  private static func naming(_ folder: String, _ body: () throws -> Void) throws(OutputError) {
    do {
      try body()
    } catch {
      throw OutputError(place: "the folder \(quoted(folder))", cause: FileFailure.text(error), option: "--witnesses FOLDER")
    }
  }

  static func fileName(_ finding: Finding, _ language: Language) -> String {
    "\(finding.rule)-\(finding.fingerprint).\(language == .swift ? "swift" : "c")"
  }
}

/// A folder that is removed when the last owner is gone.
final class TemporaryDirectory: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("apidiff-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(
        at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw GitError.folder(path: url.path, cause: error.localizedDescription)
    }
    path = url.resolvingSymlinksInPath().path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
