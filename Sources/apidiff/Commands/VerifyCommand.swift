import APIDiff
import APIModel
import ArgumentParser

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Compares stored releases with their sources: catches edited and stale snapshots.",
    discussion: """
      Reads the sources of each release in Snapshots/ again, at its git tag, and names the first \
      declaration that differs. Options must be those that the snapshots were taken with.

      Exit codes: 0 all are right; 1 one is edited, stale or of another commit; 2 one cannot be \
      read; 3 one could not be verified: no tag, no build, or another tool made it and it differs.
      """)

  @Option(
    name: .customLong("release"),
    help: ArgumentHelp("Only this release (repeatable); all of them when none is named.", valueName: "version"))
  var versions: [String] = []

  @OptionGroup var output: OutputOptions
  @OptionGroup var source: SourceOptions

  func validate() throws {
    for version in versions where Version(version) == nil { throw ValidationError("\(quoted(version)) is no version") }
  }

  func run() async throws {
    let console = output.console()
    let store = source.resolver().store
    let history = HistoryStore(store: store, progress: console.progress)
    let modules = try history.modules(source.project.modules)
    let files = modules.flatMap { module in store.files(ofModule: module).map { (module: module, path: $0) } }
      .map { StoredRelease(module: $0.module, file: $0.path) }.filter(isWanted)
    guard !files.isEmpty else { throw VerifyFailure(versions: versions, folder: store.folder) }
    guard let repository = try await GitRepository.containing(source.project.directory) else {
      throw VerifyFailure(versions: [], folder: source.project.directory)
    }
    let verifier = ReleaseVerifier(
      loader: source.loader(console), repository: repository, tags: try await ReleaseTags(of: repository))
    let results = try await verifier.verify(files)
    switch output.format {
    case .text: try output.deliver(VerificationReport.text(of: results, style: console.style), console)
    case .json: try output.deliver(VerificationReport.json(of: results), console)
    }
    if let status = Self.status(of: results) { throw ExitCode(status.rawValue) }
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
