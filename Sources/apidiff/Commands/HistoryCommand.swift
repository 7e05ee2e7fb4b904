import APIDiff
import APIModel
import ArgumentParser

struct HistoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "The life of a symbol through the stored releases, or what each release changed.",
    discussion: """
      SYMBOL is a qualified name, with or without argument labels; its last parts and any case of \
      letters will do. Without SYMBOL the releases are listed with the size of the API and what \
      each one added, changed, removed and deprecated.

        apidiff history Node.Mapping                     one symbol, or all of that name
        apidiff history --format html -o timeline.html   all releases and deprecations as a page
      """)

  @Argument(help: "The symbol, like Node.init(_:) or lzma_code.")
  var symbol: String?

  @OptionGroup var listing: ListingOptions
  @OptionGroup var project: ProjectOptions
  @OptionGroup var configuration: ConfigurationOptions

  func validate() throws {
    try listing.require([.text, .markdown, .json, .html])
    if symbol?.isEmpty == true { throw ValidationError("SYMBOL is empty") }
    if symbol != nil, listing.format == .html {
      throw ValidationError("--format html shows all releases: leave SYMBOL out, or take another format")
    }
  }

  func run() async throws {
    let console = listing.console()
    let resolver = OperandResolver(directory: project.directory)
    let histories = try await HistoryStore(store: resolver.store, progress: console.progress).histories(of: project.modules)
    guard let symbol else {
      return try listing.deliver(try releases(histories, console.style), console)
    }
    let matches = try SymbolSearch(histories).matches(symbol)
    let text =
      switch listing.format {
      case .markdown: HistoryMarkdown.text(of: matches)
      case .json: HistoryJSON.text(of: matches)
      case .text, .html, .debianSymbols: HistoryText.text(of: matches, style: console.style)
      }
    try listing.deliver(text, console)
  }

  private func releases(_ histories: [ReleaseHistory], _ style: TextStyle) throws -> String {
    switch listing.format {
    case .text, .debianSymbols: return HistoryText.releases(of: histories, style: style)
    case .markdown: return HistoryMarkdown.releases(of: histories)
    case .json: return HistoryJSON.releases(of: histories)
    case .html:
      let today = try Today.day()
      let policy = try Project.configuration(of: project.directory, configuration.config).0.policy
      return TimelinePage.html(of: histories.compactMap { Timeline(of: $0, policy: policy, today: today) })
    }
  }
}
