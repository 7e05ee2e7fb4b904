import ArgumentParser

/// Whether breaks are proven by compiling.
struct ProofOptions: ParsableArguments {
  @Flag(help: "Prove each source-breaking finding: compile a small client against both versions.")
  var prove = false

  @Option(help: ArgumentHelp("Keep the small clients in a folder (with --prove).", valueName: "folder"))
  var witnesses: String?

  var isWanted: Bool { prove || witnesses != nil }
}
