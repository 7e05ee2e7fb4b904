import APIDiff
import APIModel
import ArgumentParser

struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Prints a public API as readable declarations.",
    discussion: "With --format json it prints the snapshot as it is stored (JSON Lines).")

  @Argument(help: "A snapshot, or anything that 'diff' takes.")
  var operand: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup var policy: ConfigurationOptions

  func run() async throws {
    let console = output.console(showsAll: true)
    let operand = try Operand(parsing: operand)
    let place = try await source.resolver().resolve(operand)
    let surface = try await ConfiguredLoader(source: source, config: policy.config, console: console).surface(of: place, operand: operand)
    try ModuleSurface.require(source.project.modules, in: [surface], of: [operand])
    let texts = surface.snapshots.map { snapshot in
      switch output.format {
      case .text: InterfaceText.text(of: snapshot, style: console.style)
      case .json: String(decoding: SnapshotWriter.bytes(of: snapshot), as: UTF8.self)
      }
    }
    try output.deliver(texts.joined(separator: output.format == .text ? "\n" : ""), console)
  }
}
