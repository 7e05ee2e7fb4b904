import APIDiff
import APIModel
import ArgumentParser

struct LedgerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger",
    abstract: "Lists every deprecation: since when, removable in which version, overdue.",
    discussion: """
      Reads the releases in Snapshots/. A deprecation begins with the first release whose snapshot \
      shows it; pre-releases do not count. Promises in messages ("will be removed after 5.7") are \
      read too. The listing never fails because something is overdue: 'apidiff check' judges.
      """)

  @Flag(help: "List all symbols with the versions that introduced, deprecated and removed them.")
  var symbolsInVersions = false

  @OptionGroup var listing: ListingOptions
  @OptionGroup var project: ProjectOptions

  func validate() throws { try listing.require([.text, .markdown, .json]) }

  func run() async throws {
    let console = listing.console()
    let resolver = OperandResolver(directory: project.directory)
    let histories = try await HistoryStore(store: resolver.store, progress: console.progress).histories(of: project.modules)
    if symbolsInVersions {
      try listing.deliver(symbols(histories, console.style), console)
    } else {
      let today = try Today.day()
      let ledgers = histories.compactMap { Ledger(of: $0, policy: Preset.semver.policy, today: today) }
      try listing.deliver(text(ledgers, console.style), console)
    }
  }

  private func text(_ ledgers: [Ledger], _ style: TextStyle) -> String {
    switch listing.format {
    case .markdown: LedgerMarkdown.text(of: ledgers)
    case .json: LedgerJSON.text(of: ledgers)
    case .text, .html: LedgerText.text(of: ledgers, style: style)
    }
  }

  private func symbols(_ histories: [ReleaseHistory], _ style: TextStyle) -> String {
    let modules = histories.map { (name: $0.module, symbols: $0.symbolVersions()) }
    switch listing.format {
    case .markdown: return SymbolVersionsReport.markdown(of: modules)
    case .json: return SymbolVersionsReport.json(of: modules)
    case .text, .html: return SymbolVersionsReport.text(of: modules, style: style)
    }
  }
}
