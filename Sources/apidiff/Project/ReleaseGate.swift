import APIDiff
import APIModel
import Foundation

/// Everything that must hold before a tag is pushed.
struct ReleaseGate: Sendable {
  let check: ReleaseCheck

  private var project: Project { check.project }

  func report(on tag: String) async throws -> Report {
    guard let (version, module) = project.release(tag: tag) else {
      throw TagError(tag: tag, pattern: project.configuration.tags?.text)
    }
    if let module, !project.configuration.modules.isEmpty,
      !project.configuration.modules.contains(where: { $0.name == module })
    {
      throw UnknownModuleError(
        name: module, file: project.configurationFile, known: project.configuration.modules.map(\.name))
    }
    let commit = try await project.repository?.commit(of: "refs/tags/\(tag)")
    let place: ProjectExtraction.Place = commit.map { .commit(ref: "refs/tags/\(tag)", hash: $0) } ?? .workingTree
    var wish = BaselineFinder.Wish(version: version, module: module)
    wish.ancestorsOf = commit
    async let sources = check.extraction().surface(of: place)
    async let found = baselines(wish)
    let (surface, baselines) = try await (sources, found)
    let outcome = try await check.outcome(
      surface: surface, baselines: baselines, proposed: version, next: .version(version), module: module)
    var report = outcome.report
    let modules = surface.snapshots.filter { snapshot in report.modules.contains { $0.name == snapshot.header.module } }
    for snapshot in modules { report.remarks += stored(version, snapshot) }
    report.remarks += try await changelog(version, commit)
    report.remarks.sort { Self.order($0.verdict) < Self.order($1.verdict) }
    report.verdict = ReleaseJudge.verdict(of: report)
    return report
  }

  private func baselines(_ wish: BaselineFinder.Wish) async throws -> [String: Baseline] {
    // A maintenance release follows by its number; where its branch began does not matter.
    var wish = wish
    wish.ancestorsOf = nil
    let finder = BaselineFinder(project: project, extraction: check.extraction(side: "-release"))
    let baselines = try await finder.baselines(wish)
    try await MissingReleases.require(baselines, project: project)
    return baselines
  }

  private static func order(_ verdict: Verdict) -> Int {
    [.violation, .waived, .advice, .allowed].firstIndex(of: verdict) ?? 0
  }

  // MARK: The release's snapshot

  private func stored(_ version: Version, _ snapshot: Snapshot) -> [Report.Remark] {
    let module = snapshot.header.module
    let folder = project.directory == "." ? "" : " --directory \(project.directory)"
    let choice = project.hasVersionPerModule ? " --module \(module)" : ""
    let command = "apidiff snapshot \(version)\(folder)\(choice)"
    func remark(_ id: String, _ verdict: Verdict, _ message: String, _ fix: String) -> [Report.Remark] {
      [.init(id: id, verdict: verdict, message: message, fix: fix, module: module)]
    }
    let file = project.store.files(ofModule: module).first {
      Version(URL(fileURLWithPath: $0).deletingPathExtension().lastPathComponent) == version
    }
    guard let file else {
      return remark(
        "snapshot-missing", .violation, "Snapshots/\(module) has no snapshot of \(version).",
        "Store it with '\(command)' and commit it before the tag.")
    }
    let known: Snapshot
    do throws(SnapshotFileError) { known = try SnapshotFile.read(file) } catch {
      return remark("snapshot-unreadable", .violation, "\(error).", "Store it again with '\(command) --force'.")
    }
    let difference = SnapshotDifference(stored: known, extracted: snapshot)
    if difference.touchesInterface {
      let what = difference.first.map { "the first difference is '\($0.name)': \(Self.words($0.kind))" }
        ?? "the module's \(difference.headerFacts.joined(separator: ", ")) differ"
      let tools = difference.isOfOtherTool ? " (it was made by \(known.header.extractor.compiler))" : ""
      return remark(
        "snapshot-differs", .violation, "The stored snapshot of \(version) is not what the sources say: \(what)\(tools).",
        "Store it again with '\(command) --force', and commit it before the tag.")
    }
    return difference.isEmpty ? [] : remark(
      "snapshot-places", .advice, "The stored snapshot of \(version) was made before the last change of places or documentation.",
      "Store it again with '\(command) --force'.")
  }

  private static func words(_ kind: SnapshotDifference.Kind) -> String {
    switch kind {
    case .missing: "the sources have it, the snapshot does not"
    case .invented: "the snapshot has it, the sources do not"
    case .differs(let facts): facts.isEmpty ? "it differs" : "it differs in \(facts.joined(separator: ", "))"
    }
  }

  // MARK: The changelog

  private func changelog(_ version: Version, _ commit: String?) async throws -> [Report.Remark] {
    guard let file = project.configuration.changelog else { return [] }
    let text: String?
    if let commit {
      text = try await project.repository?.text(of: file, at: commit)
    } else {
      text = try? String(contentsOfFile: project.directory == "." ? file : "\(project.directory)/\(file)", encoding: .utf8)
    }
    let isMentioned = text.map { text in
      text.ranges(of: version.description).contains { range in
        let before = range.lowerBound == text.startIndex ? " " : text[text.index(before: range.lowerBound)]
        let after = range.upperBound == text.endIndex ? " " : text[range.upperBound]
        // 1.2.0 is no mention of 2.0, nor is 1.2.0-rc.1 one of 1.2.0.
        return !before.isNumber && before != "." && !after.isNumber && after != "-" && after != "+"
      }
    }
    if isMentioned == true { return [] }
    let message = isMentioned == nil ? "\(file) is not there." : "\(file) does not mention \(version)."
    return [.init(id: "changelog-missing", verdict: .violation, message: message, fix: "Say there what changed.")]
  }

  // MARK: The next version

  /// The lowest version that admits the changes, and why no version does.
  func suggestion() async throws -> (text: String, problem: String?) {
    var wish = BaselineFinder.Wish()
    wish.ancestorsOf = try await project.repository?.commit(of: "HEAD")
    let surface = try await check.extraction().surface(of: .workingTree)
    let finder = BaselineFinder(project: project, extraction: check.extraction(side: "-release"))
    let baselines = try await finder.baselines(wish)
    try await MissingReleases.require(baselines, project: project)
    guard !baselines.isEmpty else {
      return ("1.0.0\n", nil)
    }
    // Windows depend on the version: a higher one may admit what a lower one does not.
    var lines: [String] = []
    var problems: [String] = []
    let groups = project.hasVersionPerModule ? baselines.keys.sorted().map { Optional($0) } : [nil]
    for module in groups {
      let chosen = module.map { name in baselines.filter { $0.key == name } } ?? baselines
      guard let old = chosen.values.map(\.version).max() else { continue }
      let (version, problem) = try await lowest(module, after: old, surface, chosen)
      if let problem { problems.append(problem) } else { lines.append(module.map { "\($0) \(version)" } ?? version.description) }
    }
    return (lines.map { "\($0)\n" }.joined(), problems.first)
  }

  private func lowest(
    _ module: String?, after old: Version, _ surface: ModuleSurface, _ chosen: [String: Baseline]
  ) async throws -> (version: Version, problem: String?) {
    let policy = project.configuration.policy
    var last: (version: Version, problem: String?) = (old, nil)
    for bump in [Bump.patch, .minor, .major] {
      let version = policy.versioning.lowest(after: old, for: bump, today: project.today)
      let outcome = try await check.outcome(
        surface: surface, baselines: chosen, proposed: version, next: .version(version), module: module)
      let violation = outcome.report.modules.flatMap(\.findings).first { $0.verdict == .violation }
      last = (version, violation.map { "\($0.finding.message) It is \($0.reason)" })
      if violation == nil { return last }
    }
    return (last.version, last.problem.map { "no next version admits every change: \($0)" })
  }
}

/// A tag that names no release.
struct TagError: CommandFailure, Equatable {
  let tag: String
  let pattern: String?

  var exitStatus: ExitStatus { .badInput }
  var description: String {
    let form = pattern.map { "tags are named \(quoted($0)) ('tags' in the configuration)" }
      ?? "tags are versions like 1.2.0 or v1.2.0; others need 'tags' in the configuration, like 'tags: {module}-{version}'"
    return "\(quoted(tag)) names no release: \(form)"
  }
}
