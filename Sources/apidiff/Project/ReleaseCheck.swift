import APIDiff
import APIModel
import Foundation

/// Compares the surface of what will be released with the last release, and judges it.
struct ReleaseCheck: Sendable {
  let project: Project
  let source: SourceOptions
  let console: Console
  let usesCache: Bool

  /// A judged report, and which release each module was compared with.
  struct Outcome: Sendable {
    var report: Report
    var baselines: [String: Baseline]
    var surface: ModuleSurface
    var contexts: [String: ModuleJudge.Context]
  }

  func extraction(side: String = "") -> ProjectExtraction {
    ProjectExtraction(project: project, source: source, console: console, cache: usesCache ? SurfaceCache() : nil, side: side)
  }

  // MARK: Judging

  /// - Parameter proposed: The version that somebody gave; nil to take what the configuration says.
  func outcome(
    surface: ModuleSurface, baselines: [String: Baseline], proposed: Version?, next: Configuration.NextRelease,
    project: Project? = nil, module: String? = nil
  ) async throws -> Outcome {
    let project = project ?? self.project
    let policy = project.configuration.policy
    let chosen = selected(surface, baselines, module)
    let facts = compare(old: chosen.old, new: chosen.new, others: chosen.others)
    var contexts: [String: ModuleJudge.Context] = [:]
    let judge = ReleaseJudge(policy: policy, waivers: project.configuration.waivers, isVersionProposed: proposed != nil)
    let needsHistory = judge.needsHistory(facts, surfaces: chosen.new)
    for (name, baseline) in baselines where chosen.names.contains(name) {
      let version = proposed ?? next.version(after: baseline.version, policy: policy, today: project.today)
      var context = ModuleJudge.Context(module: name, old: baseline.version, proposed: version, today: project.today)
      context.surface = chosen.new.first { $0.header.module == name }
      if needsHistory { context.history = try await baseline.history() }
      try await state(sonames: &context, baseline, project)
      contexts[name] = context
    }
    var report = judge.report(on: facts, contexts: contexts)
    report.policy = policy.preset
    report.remarks += remarks(chosen.new, baselines, contexts)
    return Outcome(report: report, baselines: baselines, surface: surface, contexts: contexts)
  }

  private func selected(
    _ surface: ModuleSurface, _ baselines: [String: Baseline], _ module: String?
  ) -> (old: [Snapshot], new: [Snapshot], others: (old: [Snapshot], new: [Snapshot]), names: Set<String>) {
    let wanted = module.map { [$0] } ?? source.project.modules
    let configured = Set(project.configuration.modules.map(\.name))
    func isWanted(_ name: String) -> Bool { wanted.isEmpty || wanted.contains(name) }
    let present = Set((surface.snapshots + surface.unwanted).map(\.header.module))
    let newest = baselines.values.map(\.version).max()
    let old = baselines.filter { name, baseline in
      guard isWanted(name) else { return false }
      if present.contains(name) || configured.contains(name) { return configured.isEmpty || configured.contains(name) }
      // What went in an earlier release is no change of this one.
      return configured.isEmpty && !project.hasVersionPerModule && baseline.version == newest
    }
    let new = surface.snapshots.filter { isWanted($0.header.module) }
    let others = (
      old: baselines.filter { old[$0.key] == nil }.values.map(\.snapshot),
      new: surface.unwanted + surface.snapshots.filter { !isWanted($0.header.module) })
    return (old.values.map(\.snapshot), new, others, Set(old.keys).union(new.map(\.header.module)))
  }

  private func state(
    sonames context: inout ModuleJudge.Context, _ baseline: Baseline, _ project: Project
  ) async throws {
    let name = context.module
    context.newSoname = project.configuration.modules.first { $0.name == name }?.soname
    guard context.newSoname != nil, let commit = baseline.snapshot.header.commit,
      let text = try await project.repository?.text(of: Configuration.fileName, at: commit)
    else { return }
    // A configuration of another time may say what this apidiff does not understand.
    context.oldSoname = (try? ConfigurationReader.configuration(from: text))?.modules.first { $0.name == name }?.soname
  }

  private func remarks(
    _ surfaces: [Snapshot], _ baselines: [String: Baseline], _ contexts: [String: ModuleJudge.Context]
  ) -> [Report.Remark] {
    var remarks: [Report.Remark] = []
    if baselines.isEmpty {
      remarks.append(
        .init(
          id: "first-release", verdict: .allowed, message: "There is no release to compare with: this is the first one.",
          fix: "Store it when it is tagged: apidiff snapshot VERSION."))
    }
    for (name, baseline) in baselines.sorted(by: { $0.key < $1.key })
    where baseline.files.isEmpty && contexts[name]?.history != nil {
      remarks.append(
        .init(
          id: "history-short", verdict: .advice,
          message: "Only \(baseline.version), read from its tag, is known: how long something was deprecated before cannot be counted.",
          fix: "Store the older releases: apidiff snapshot --ref TAG.", module: name))
    }
    return remarks
  }
}
