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
    let compilers: ModuleCompilers
    do {
      compilers = try ModuleCompilers(of: module.name, old: old, new: new, folder: folder)
    } catch {
      for place in places { module.findings[place].proof = Proof(.notProvable, reason: error.description) }
      return module
    }
    let proofs = try await compilers.trial.proofs(of: places.map { module.findings[$0].finding })
    for (place, proof) in zip(places, proofs) { module.findings[place].proof = proof }
    return module
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
