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
      read too; the window is that of apidiff.yml's policy. The listing never fails because something is \
      overdue: 'apidiff check' judges.

      --format debian-symbols writes what dpkg-gensymbols reads: each symbol of the shared library \
      with the first release that has it, from snapshots that were taken with --library.
      """)

  @Flag(help: "List all symbols with the versions that introduced, deprecated and removed them.")
  var symbolsInVersions = false

  @Option(
    help: ArgumentHelp("With --format debian-symbols: the package's name, instead of the library's own.", valueName: "name"))
  var debianPackage: String?

  @OptionGroup var listing: ListingOptions
  @OptionGroup var project: ProjectOptions
  @OptionGroup var configuration: ConfigurationOptions

  func validate() throws {
    try listing.require([.text, .markdown, .json, .debianSymbols])
    if debianPackage != nil, listing.format != .debianSymbols {
      throw ValidationError("--debian-package goes with --format debian-symbols")
    }
  }

  func run() async throws {
    let console = listing.console()
    let resolver = OperandResolver(directory: project.directory)
    let histories = try await HistoryStore(store: resolver.store, progress: console.progress).histories(of: project.modules)
    if listing.format == .debianSymbols {
      let libraries = histories.compactMap { $0.debianSymbols(package: debianPackage) }
      guard !libraries.isEmpty else { throw NoLibraryFailure(folder: resolver.store.folder) }
      try listing.deliver(DebianSymbols.text(of: libraries), console)
    } else if symbolsInVersions {
      try listing.deliver(symbols(histories, console.style), console)
    } else {
      let today = try Today.day()
      let policy = try Project.configuration(of: project.directory, configuration.config).0.policy
      let ledgers = histories.compactMap { Ledger(of: $0, policy: policy, today: today) }
      try listing.deliver(text(ledgers, console.style), console)
    }
  }

  private func text(_ ledgers: [Ledger], _ style: TextStyle) -> String {
    switch listing.format {
    case .markdown: LedgerMarkdown.text(of: ledgers)
    case .json: LedgerJSON.text(of: ledgers)
    case .text, .html, .debianSymbols: LedgerText.text(of: ledgers, style: style)
    }
  }

  private func symbols(_ histories: [ReleaseHistory], _ style: TextStyle) -> String {
    let modules = histories.map { (name: $0.module, symbols: $0.symbolVersions()) }
    switch listing.format {
    case .markdown: return SymbolVersionsReport.markdown(of: modules)
    case .json: return SymbolVersionsReport.json(of: modules)
    case .text, .html, .debianSymbols: return SymbolVersionsReport.text(of: modules, style: style)
    }
  }
}

/// No stored release says what its library exports.
struct NoLibraryFailure: CommandFailure, Equatable {
  let folder: String

  var exitStatus: ExitStatus { .badInput }
  var description: String {
    "no release in \(quoted(folder)) has the exports of a library with a SONAME: take the snapshots with --library"
  }
}
