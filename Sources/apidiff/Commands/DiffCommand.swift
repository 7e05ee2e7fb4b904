import APIDiff
import APIModel
import ArgumentParser

struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compares two versions of a library: what changed, and what it breaks.",
    discussion: """
      OLD and NEW are each a snapshot file, a release in Snapshots/, a git ref, a package folder, \
      symbol graphs (*.symbols.json), or a header or folder of headers. A prefix settles doubts: \
      snapshot:1.2.0, git:main, path:include.

      Exit code 1 means that clients of OLD can break with NEW.
      """)

  @Argument(help: "The version that clients use now.")
  var old: String

  @Argument(help: "The version that they may move to.")
  var new: String

  @Flag(help: "List every addition and note, not only the first ones.")
  var all = false

  @OptionGroup(title: "Proof") var proof: ProofOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var source: SourceOptions

  func run() async throws {
    let console = output.console(showsAll: all)
    let operands = (try Operand(parsing: old), try Operand(parsing: new))
    let resolver = source.resolver()
    let sources = (try await resolver.resolve(operands.0), try await resolver.resolve(operands.1))
    let report = try await report(sources, operands, source.loader(console))
    switch output.format {
    case .text:
      let text = TextReport.text(
        of: report, style: console.style, sides: (operands.0.text, operands.1.text))
      try output.deliver(text, console)
    case .json: try output.deliver(JSONReport.text(of: report), console)
    }
    if report.modules.contains(where: { $0.findings.contains { $0.finding.impact.isBreaking } }) {
      throw ExitCode.findings
    }
  }

  private func report(
    _ sources: (SurfaceSource, SurfaceSource), _ operands: (Operand, Operand), _ loader: SurfaceLoader
  ) async throws -> Report {
    if proof.isWanted { return try await provenReport(sources, operands, loader) }
    let oldSurface = try await loader.surface(of: sources.0, operand: operands.0)
    let newSurface = try await loader.surface(of: sources.1, operand: operands.1)
    return try compared(oldSurface, newSurface, operands)
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
    _ sources: (SurfaceSource, SurfaceSource), _ operands: (Operand, Operand), _ loader: SurfaceLoader
  ) async throws -> Report {
    var oldLoader = loader
    oldLoader.scratchSuffix = "-old"
    return try await oldLoader.withSurface(of: sources.0, operand: operands.0) { old in
      try await loader.withSurface(of: sources.1, operand: operands.1) { new in
        let report = try compared(old, new, operands)
        let run = ProofRun(old: old.named(like: new), new: new, keeping: proof.witnesses, console: loader.console)
        return try await run.proving(report)
      }
    }
  }
}
