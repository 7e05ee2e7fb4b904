import APIDiff
import APIModel
import ArgumentParser

struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compares two versions of a library: what changed, and what it breaks.",
    discussion: """
      OLD and NEW are each a snapshot file, a release in Snapshots/, a git ref, a package folder, \
      symbol graphs (*.symbols.json), a header or folder of headers, or an archive (.tar.gz, .zip) of one of \
      these. A prefix settles doubts: \
      snapshot:1.2.0, git:main, path:include.

      Exit code 1 means that clients of OLD can break with NEW.
      """)

  @Argument(help: "The version that clients use now.")
  var old: String

  @Argument(help: "The version that they may move to.")
  var new: String

  @Flag(help: "List every addition and note, not only the first ones.")
  var all = false

  @OptionGroup(title: "Shared libraries") var libraries: LibraryOptions
  @OptionGroup(title: "Proof") var proof: ProofOptions
  @OptionGroup var output: ReportOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup var policy: ConfigurationOptions

  func run() async throws {
    let console = output.console(showsAll: all)
    let operands = (try Operand(parsing: old), try Operand(parsing: new))
    let resolver = source.resolver()
    let sources = (try await resolver.resolve(operands.0), try await resolver.resolve(operands.1))
    let report = try await report(sources, operands, console)
    try output.deliver(report, sides: (operands.0.text, operands.1.text), console)
    let breaks = report.modules.contains { module in
      module.findings.contains { $0.finding.impact.isBreaking } || (module.crossCheck?.unexplained ?? 0) > 0
    }
    if breaks { throw ExitCode.findings }
    if proof.crossCheck, let failure = CrossCheckError(report) { throw failure }
  }

  private func report(
    _ sources: (SurfaceSource, SurfaceSource), _ operands: (Operand, Operand), _ console: Console
  ) async throws -> Report {
    let loader = ConfiguredLoader(source: source, config: policy.config, console: console)
    let files = libraries.files(sources)
    if case .symbolsList(let path) = sources.0 {
      let new = try await loader.with(library: files.new).surface(of: sources.1, operand: operands.1)
      // Of symbols alone there is nothing to prove: no finding about them is about sources.
      return try compared(try SymbolsFile.surface(at: path, like: new, console), new, operands)
    }
    if proof.isWanted { return try await provenReport(sources, operands, loader) }
    let old = try await loader.with(library: files.old).surface(of: sources.0, operand: operands.0)
    let new = try await loader.with(library: files.new).surface(of: sources.1, operand: operands.1)
    return try compared(old, new, operands)
  }

  private func compared(
    _ old: ModuleSurface, _ new: ModuleSurface, _ operands: (Operand, Operand)
  ) throws -> Report {
    try ModuleSurface.require(source.project.modules, in: [old, new], of: [operands.0, operands.1])
    return compare(
      old: old.named(like: new).snapshots, new: new.snapshots, others: (old.unwanted, new.unwanted))
  }

  /// Both versions stay built while the witnesses are compiled.
  private func provenReport(
    _ sources: (SurfaceSource, SurfaceSource), _ operands: (Operand, Operand), _ loader: ConfiguredLoader
  ) async throws -> Report {
    let files = libraries.files(sources)
    var oldLoader = loader.with(library: files.old)
    oldLoader.side = "-old"
    return try await oldLoader.withSurface(of: sources.0, operand: operands.0) { old in
      try await loader.with(library: files.new).withSurface(of: sources.1, operand: operands.1) { new in
        var report = try compared(old, new, operands)
        let old = old.named(like: new)
        if proof.provesFindings {
          report = try await ProofRun(old: old, new: new, keeping: proof.witnesses, console: loader.console).proving(report)
        }
        guard proof.crossCheck else { return report }
        return try await CrossCheckRun(old: old, new: new, console: loader.console).checking(report)
      }
    }
  }
}
