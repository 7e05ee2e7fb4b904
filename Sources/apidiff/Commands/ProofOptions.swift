import ArgumentParser

/// Whether breaks are proven by compiling.
struct ProofOptions: ParsableArguments {
  @Flag(help: "Prove each source-breaking finding: compile a small client against both versions.")
  var prove = false

  @Option(help: ArgumentHelp("Keep the small clients in a folder (with --prove).", valueName: "folder"))
  var witnesses: String?

  @Flag(
    help: "Compile small clients of everything that OLD has with NEW, and report those that stop without a finding that says why.")
  var crossCheck = false

  var provesFindings: Bool { prove || witnesses != nil }
  var isWanted: Bool { provesFindings || crossCheck }
}
