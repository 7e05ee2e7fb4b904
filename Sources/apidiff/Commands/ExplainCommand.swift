import APIDiff
import ArgumentParser

struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explains a rule: what, why, an example, and what to do instead.")

  @Argument(help: "The rule's id, as reports name it.")
  var id: String

  @OptionGroup var output: OutputOptions

  func run() async throws {
    let console = output.console()
    guard let rule = RuleRegistry.rule(id: id) else {
      throw UnknownRuleError(id: id, nearest: NearestNames.of(id, among: RuleRegistry.rules.map(\.id)))
    }
    switch output.format {
    case .text: try output.deliver(RuleListing.explanation(of: rule, style: console.style), console)
    case .json: try output.deliver(RuleListing.json(of: [rule]), console)
    }
  }
}

/// A rule that does not exist was asked for.
struct UnknownRuleError: CommandFailure, Equatable {
  let id: String
  let nearest: [String]

  var exitStatus: ExitStatus { .badInput }
  var description: String {
    let hint = nearest.isEmpty ? "" : "\n  did you mean: \(nearest.joined(separator: ", "))"
    return "there is no rule \(quoted(id))\(hint)\n  all rules: apidiff rules"
  }
}
