import APIDiff
import APIModel
import ArgumentParser

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Judges the working tree against the last release by the policy: for CI.",
    discussion: """
      The last release is the newest one in Snapshots/ (else the newest tag) on the line of the \
      working tree. apidiff.yml says what the project promises; without one it is 'semver'.

      With --base the merge base of REF and HEAD is compared as well: what it did already is \
      reported, and only what this change introduces makes the command fail.

      Exit code 1 means that the policy is broken.
      """)

  @Option(help: ArgumentHelp("Only what came after the merge base with this ref can fail.", valueName: "ref"))
  var base: String?

  @Option(help: ArgumentHelp("Judge as this release: major, minor, patch or a version.", valueName: "release"))
  var next: String?

  @Flag(help: "List every addition and note, not only the first ones.")
  var all = false

  @OptionGroup var policy: PolicyOptions
  @OptionGroup var output: ReportOptions
  @OptionGroup var source: SourceOptions

  func validate() throws { _ = try nextRelease() }

  private func nextRelease() throws -> Configuration.NextRelease? {
    guard let next else { return nil }
    guard let release = Configuration.NextRelease(next) else {
      throw ValidationError("--next: \(quoted(next)) is neither major, minor or patch nor a version like 2.0.0")
    }
    return release
  }

  func run() async throws {
    let console = output.console(showsAll: all)
    let project = try await Project.load(source, policy.configuration.config)
    let next = try nextRelease() ?? project.configuration.next
    let check = ReleaseCheck(project: project, source: source, console: console, usesCache: policy.cache)
    let mergeBase = try await mergeBase(project)
    var wish = BaselineFinder.Wish()
    if case .version(let version) = next { wish.version = version }
    wish.ancestorsOf = try await project.repository?.commit(of: "HEAD")

    // Three sides at once; each has a build folder of its own.
    async let tree = check.extraction().surface(of: .workingTree)
    async let former = baseSurface(check, mergeBase)
    async let found = BaselineFinder(project: project, extraction: check.extraction(side: "-release")).baselines(wish)
    let (surface, baseline, baselines) = try await (tree, former, found)
    try await MissingReleases.require(baselines, project: project)

    let outcome = try await check.outcome(surface: surface, baselines: baselines, proposed: nil, next: next)
    var report = outcome.report
    if let baseline, let mergeBase {
      let old = try await check.outcome(
        surface: baseline, baselines: baselines, proposed: nil, next: next, project: try await project.asOf(mergeBase.hash))
      report = report.markingIntroduced(since: old.report)
    }
    try output.deliver(report, sides: (baselines.isEmpty ? "nothing" : "the last release", "the working tree"), console)
    if report.verdict == .violation { throw ExitCode.findings }
  }

  private typealias MergeBase = (ref: String, hash: String)

  private func mergeBase(_ project: Project) async throws -> MergeBase? {
    guard let base else { return nil }
    let operand = try Operand(parsing: "git:\(base)")
    guard let repository = project.repository else { throw BaseError.noRepository(project.directory) }
    guard let commit = try await repository.commit(of: operand.name) else {
      if try await repository.isShallow() { throw BaseError.shallow(base) }
      throw OperandError(
        operand: base,
        reason: .notFound(
          tried: ["git refs in \(quoted(repository.root)): none of that name"],
          nearest: NearestNames.of(base, among: try await repository.refs()).map(quoted)))
    }
    guard let hash = try await repository.mergeBase(commit, "HEAD") else {
      throw try await repository.isShallow() ? BaseError.shallow(base) : BaseError.unrelated(base)
    }
    return (base, hash)
  }

  private func baseSurface(_ check: ReleaseCheck, _ base: MergeBase?) async throws -> ModuleSurface? {
    guard let base else { return nil }
    return try await check.extraction(side: "-base").surface(of: .commit(ref: base.ref, hash: base.hash))
  }
}

/// Why there is no merge base.
enum BaseError: CommandFailure, Equatable {
  case noRepository(String)
  case shallow(String)
  case unrelated(String)

  var exitStatus: ExitStatus { .badInput }
  var description: String {
    switch self {
    case .noRepository(let folder): "--base: \(quoted(folder)) is in no git repository"
    case .shallow(let ref):
      "--base: the clone is shallow, and the commit where this branch left \(quoted(ref)) is not in it: "
        + "git fetch --unshallow (in GitHub Actions: fetch-depth: 0)"
    case .unrelated(let ref): "--base: \(quoted(ref)) and HEAD have no commit in common"
    }
  }
}

/// No release was found, and that may be the clone's fault.
struct MissingReleases: CommandFailure, Equatable {
  let folder: String

  var exitStatus: ExitStatus { .badInput }
  var description: String {
    "no release was found: none is stored in \(quoted(folder)), and the clone is shallow, so that tags are missing. "
      + "Fetch them (git fetch --tags --unshallow; in GitHub Actions: fetch-depth: 0), or store releases with "
      + "'apidiff snapshot --ref TAG'"
  }

  /// Without releases everything is allowed: that must not come from a clone that was cut off.
  static func require(_ baselines: [String: Baseline], project: Project) async throws {
    guard baselines.isEmpty, let repository = project.repository, try await repository.isShallow() else { return }
    throw MissingReleases(folder: project.store.folder)
  }
}
