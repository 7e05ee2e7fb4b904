import APIDiff
import ArgumentParser

struct RulesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Lists every rule with what it does to clients.")

  @OptionGroup var output: OutputOptions

  func run() async throws {
    let console = output.console()
    switch output.format {
    case .text: try output.deliver(RuleListing.text(of: RuleRegistry.rules, style: console.style), console)
    case .json: try output.deliver(RuleListing.json(of: RuleRegistry.rules), console)
    }
  }
}
