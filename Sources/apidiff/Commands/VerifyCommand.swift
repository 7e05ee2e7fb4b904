import APIDiff
import APIModel
import ArgumentParser

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Compares stored releases with their sources: catches edited and stale snapshots.",
    discussion: """
      Reads the sources of each release in Snapshots/ again, at its git tag, and names the first \
      declaration that differs. How they are read is what apidiff.yml and the options say; it \
      must be how the snapshots were taken.

      With --archive FILE TAG it says instead whether a released archive has the same API, exports and \
      headers as the tag, and lists the files that are on one side only.

      Exit codes: 0 all are right; 1 one is edited, stale or of another commit; 2 one cannot be \
      read; 3 one could not be verified: no tag, no build, or another tool made it and it differs.
      """)

  @Option(
    name: .customLong("release"),
    help: ArgumentHelp("Only this release (repeatable); all of them when none is named.", valueName: "version"))
  var versions: [String] = []

  @Option(help: ArgumentHelp("Compare this released archive with TAG.", valueName: "file"))
  var archive: String?

  @Argument(help: "With --archive: the tag that the archive was made of.")
  var tag: String?

  @Option(
    help: ArgumentHelp("With --archive: the shared library in both trees, which --prepare builds.", valueName: "file"))
  var library: String?

  @Flag(help: "With --archive: list every file.")
  var all = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup var configuration: ConfigurationOptions

  func validate() throws {
    if archive != nil, tag == nil { throw ValidationError("--archive wants the TAG that the archive was made of") }
    if archive == nil, tag != nil || library != nil || all { throw ValidationError("TAG, --library and --all go with --archive") }
    if archive != nil, !versions.isEmpty { throw ValidationError("--release is for stored releases, not for --archive") }
    for version in versions where Version(version) == nil { throw ValidationError("\(quoted(version)) is no version") }
  }

  func run() async throws {
    if let archive, let tag { return try await verify(archive, tag) }
    let console = output.console()
    let store = source.resolver().store
    let history = HistoryStore(store: store, progress: console.progress)
    let modules = try history.modules(source.project.modules)
    let files = modules.flatMap { module in store.files(ofModule: module).map { (module: module, path: $0) } }
      .map { StoredRelease(module: $0.module, file: $0.path) }.filter(isWanted)
    guard !files.isEmpty else { throw VerifyFailure(versions: versions, folder: store.folder) }
    let project = try await Project.load(source, configuration.config)
    guard let repository = project.repository else {
      throw VerifyFailure(versions: [], folder: source.project.directory)
    }
    let verifier = ReleaseVerifier(
      extraction: ProjectExtraction(project: project, source: source, console: console, cache: nil),
      repository: repository, tags: try await ReleaseTags(of: repository, pattern: project.configuration.tags))
    let results = try await verifier.verify(files)
    switch output.format {
    case .text: try output.deliver(VerificationReport.text(of: results, style: console.style), console)
    case .json: try output.deliver(VerificationReport.json(of: results), console)
    }
    if let status = Self.status(of: results) { throw ExitCode(status.rawValue) }
  }

  private func verify(_ archive: String, _ tag: String) async throws {
    let console = output.console(showsAll: all)
    let project = try await Project.load(source, configuration.config)
    guard let repository = project.repository else { throw ArchiveVerifierError.noRepository(source.project.directory) }
    var extraction = ProjectExtraction(project: project, source: source, console: console, cache: nil)
    extraction.library = library.map { LibraryFile(path: $0, option: "--library") }
    let verifier = ArchiveVerifier(loaders: try extraction.loaders(), repository: repository, console: console)
    let comparison = try await verifier.comparison(archive: archive, tag: tag)
    switch output.format {
    case .text:
      try output.deliver(ArchiveReport.text(of: comparison, archive: archive, tag: tag, style: console.style), console)
    case .json: try output.deliver(ArchiveReport.json(of: comparison, archive: archive, tag: tag), console)
    }
    if comparison.isDifferent { throw ExitCode.findings }
  }

  private func isWanted(_ release: StoredRelease) -> Bool {
    versions.isEmpty || versions.contains { Version($0) == Version(release.version) }
  }

  private static func status(of results: [Verification]) -> ExitStatus? {
    if results.contains(where: \.isViolation) { return .findings }
    let isUnreadable = results.contains { if case .failed(_, isInput: true) = $0.outcome { true } else { false } }
    if isUnreadable { return .badInput }
    return results.allSatisfy(\.isClean) ? nil : .couldNotCheck
  }
}

/// Nothing that could be verified.
struct VerifyFailure: CommandFailure, Equatable {
  let versions: [String]
  let folder: String

  var exitStatus: ExitStatus { .badInput }
  var description: String {
    versions.isEmpty
      ? "\(quoted(folder)) is in no git repository: the releases' sources are read from its tags"
      : "no release \(versions.map(quoted).joined(separator: ", ")) in \(quoted(folder))"
  }
}
