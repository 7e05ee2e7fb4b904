import APIModel
import ArgumentParser

/// The root of the command line.
struct Apidiff: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apidiff",
    abstract: "Tells whether a new version of a library breaks the old one's clients.",
    discussion: """
      Reads the public API of Swift packages and of C headers, and compares two versions of it.

        apidiff diff 1.2.0 .          the release 1.2.0 against the working tree
        apidiff diff old.jsonl new.jsonl
        apidiff diff include-1.0/ include-2.0/ -- -DFEATURE=1

      Exit codes: 0 compatible, 1 breaking changes, 2 wrong usage or input, 3 could not check.
      """,
    version: ToolVersion.current,
    subcommands: [
      DiffCommand.self, SnapshotCommand.self, ShowCommand.self, RulesCommand.self, ExplainCommand.self,
      LedgerCommand.self, HistoryCommand.self, VerifyCommand.self,
      CommentCommand.self, NotesCommand.self,
      InitCommand.self, CheckCommand.self, GateCommand.self, WaiveCommand.self,
    ])
}
