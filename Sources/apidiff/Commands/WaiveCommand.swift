import APIDiff
import APIModel
import ArgumentParser
import Foundation

struct WaiveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waive",
    abstract: "Adds a waiver to apidiff.yml: this break is accepted, for this reason, until then.",
    discussion: """
      'apidiff check' and 'apidiff gate' print a finding's fingerprint with each violation. The \
      file's other lines and its comments stay as they are.
      """)

  @Argument(help: "The finding's fingerprint: 12 hexadecimal digits.")
  var fingerprint: String

  @Option(help: "Why the break is accepted.")
  var reason: String

  @Option(help: "Who answers for it.")
  var owner: String

  @Option(help: ArgumentHelp("The last day, month (2026-11), or the first version that it does not hold for.", valueName: "end"))
  var expires: String?

  @Option(help: ArgumentHelp("The security advisory that leaves no other way.", valueName: "id"))
  var advisory: String?

  @Option(help: ArgumentHelp("The configuration, instead of apidiff.yml in the project's folder.", valueName: "file"))
  var config: String?

  @OptionGroup var project: ProjectOptions

  func validate() throws {
    guard fingerprint.wholeMatch(of: /[0-9a-f]{12}/) != nil else {
      throw ValidationError("\(quoted(fingerprint)) is no fingerprint: those are 12 hexadecimal digits, as reports print them")
    }
    if expires == nil, advisory == nil { throw ValidationError("--expires is needed, or --advisory") }
    for (name, value) in [("--reason", reason), ("--owner", owner)] where !value.contains(where: { !$0.isWhitespace }) {
      throw ValidationError("\(name) must not be empty")
    }
  }

  func run() async throws {
    let file = config ?? (project.directory == "." ? Configuration.fileName : "\(project.directory)/\(Configuration.fileName)")
    guard FileManager.default.fileExists(atPath: file) else {
      throw ConfigurationError(file: file, line: nil, column: nil, message: "there is no such file: 'apidiff init' writes one")
    }
    let text = try ConfigurationDocument.text(at: file, shownAs: file)
    var fields = [("fingerprint", fingerprint), ("reason", reason), ("owner", owner)]
    if let expires { fields.append(("expires", expires)) }
    if let advisory { fields.append(("advisory", advisory)) }
    let result = try WaiverEditor(fields: fields.map { (key: $0.0, value: $0.1) }).adding(to: text, file: file)
    let target = URL(fileURLWithPath: file).resolvingSymlinksInPath().path
    try AtomicFile.write(Array(result.utf8), to: target, overwriting: true)
    print("\(TerminalText.escape(file)): \(fingerprint) is waived")
  }
}
