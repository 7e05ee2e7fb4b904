import Foundation

/// A manual page (mdoc(7)) of one command, made from what ArgumentParser says about the command line.
struct ManualPage {
  /// `--experimental-dump-help`; only what is read.
  struct Tool: Decodable {
    let command: Command
  }

  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let shouldDisplay: Bool
    let arguments: [Argument]?
    let subcommands: [Command]?
  }

  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String

      /// Without the first dash, which the macro writes.
      var dashed: String { kind == "long" ? "-\(name)" : name }
    }

    let kind: String
    let names: [Name]?
    let valueName: String
    let abstract: String?
    let sectionTitle: String?
    let defaultValue: String?
    let allValues: [String]?
    let isOptional: Bool
    let isRepeating: Bool
    let shouldDisplay: Bool
    let parsingStrategy: String
  }

  /// Every page by its file's name: the root's, and one for each subcommand.
  static func all(of tool: Tool) -> [String: String] {
    let root = tool.command
    let commands = (root.subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
    var pages = ["\(root.commandName).1": ManualPage(command: root, parent: nil, siblings: commands).text]
    for command in commands {
      pages["\(root.commandName)-\(command.commandName).1"] =
        ManualPage(command: command, parent: root, siblings: commands).text
    }
    return pages
  }

  /// Of the version; raised with it.
  private static let date = "November 28, 2026"

  let command: Command
  let parent: Command?
  let siblings: [Command]

  private var name: String { ([parent?.commandName].compactMap { $0 } + [command.commandName]).joined(separator: "-") }
  private var arguments: [Argument] { (command.arguments ?? []).filter(\.shouldDisplay) }

  var text: String {
    var lines = [
      ".\\\" Generated: RECORD_SNAPSHOTS=1 swift test --filter ManualPageTests",
      ".Dd \(Self.date)", ".Dt \(name.uppercased()) 1", ".Os", ".Sh NAME", ".Nm \(name)",
      ".Nd \(Self.escaped(Self.withoutStop(command.abstract ?? "")))", ".Sh SYNOPSIS",
    ]
    lines += synopsis
    lines += [".Sh DESCRIPTION"] + Self.paragraphs(command.discussion ?? command.abstract ?? "")
    if parent == nil { lines += commands }
    lines += positionals + options + [".Sh EXIT STATUS"] + Self.statuses
    lines += [".Sh SEE ALSO"] + others
    return lines.map { $0 + "\n" }.joined()
  }

  // MARK: Parts

  private var synopsis: [String] {
    var lines = [".Nm \(([parent?.commandName].compactMap { $0 } + [command.commandName]).joined(separator: " "))"]
    if parent == nil { return lines + [".Ar command", ".Op Ar options"] }
    lines.append(".Op Ar options")
    for argument in arguments where argument.kind == "positional" {
      let words = "\(argument.parsingStrategy == "postTerminator" ? "Fl - " : "")Ar \(argument.valueName)\(argument.isRepeating ? " ..." : "")"
      lines.append(argument.isOptional ? ".Op \(words)" : ".\(words)")
    }
    return lines
  }

  private var commands: [String] {
    [".Sh COMMANDS", ".Bl -tag -width Ds"]
      + siblings.flatMap { [".It Cm \($0.commandName)"] + Self.sentences($0.abstract ?? "") } + [".El"]
  }

  private var positionals: [String] {
    let arguments = arguments.filter { $0.kind == "positional" }
    guard !arguments.isEmpty else { return [] }
    return [".Sh ARGUMENTS", ".Bl -tag -width Ds"]
      + arguments.flatMap { [".It Ar \($0.valueName)"] + Self.sentences($0.abstract ?? "") } + [".El"]
  }

  private var options: [String] {
    let options = arguments.filter { $0.kind != "positional" }
    guard !options.isEmpty else { return [] }
    var titles: [String?] = []
    for option in options where !titles.contains(option.sectionTitle) { titles.append(option.sectionTitle) }
    var lines = [".Sh OPTIONS"]
    // What has no title of its own stands first.
    for title in titles.filter({ $0 == nil }) + titles.filter({ $0 != nil }) {
      if let title { lines.append(".Ss \(Self.escaped(title))") }
      lines.append(".Bl -tag -width Ds")
      for option in options where option.sectionTitle == title { lines += Self.item(option) }
      lines.append(".El")
    }
    return lines
  }

  private static func item(_ option: Argument) -> [String] {
    var names = (option.names ?? []).map(\.dashed)
    // A flag that is on by default has a name that turns it off, of which the dump says nothing.
    let isOn = option.kind == "flag" && option.defaultValue?.hasPrefix("--") == true
    if isOn { names += (option.names ?? []).filter { $0.kind == "long" }.map { "-no-\($0.name)" } }
    let value = option.kind == "option" ? " Ar \(option.valueName)" : ""
    var lines = [".It " + names.map { "Fl \($0)\(value)" }.joined(separator: " , ")]
    lines += sentences(option.abstract ?? "")
    if let values = option.allValues, !values.isEmpty { lines += sentences("One of: \(values.joined(separator: ", ")).") }
    if let value = option.defaultValue { lines += sentences("Default: \(value)") }
    return lines
  }

  private static let statuses = [
    ".Bl -tag -width Ds", ".It 0", "Compatible, policy kept, code safe; or done.", ".It 1",
    "Breaking changes, policy broken, or code affected.", ".It 2", "Wrong usage or bad input.", ".It 3",
    "Could not check: a compiler, libclang or a tool failed.", "Never a clean result.", ".It 130", "Interrupted.", ".El",
  ]

  private var others: [String] {
    guard let parent else {
      let names = siblings.map { "\(command.commandName)-\($0.commandName)" }.sorted()
      return names.enumerated().map { ".Xr \($1) 1\($0 == names.count - 1 ? "" : " ,")" }
    }
    return [".Xr \(parent.commandName) 1"]
  }

  // MARK: Text

  /// What is indented is an example and keeps its lines; the rest is prose.
  private static func paragraphs(_ text: String) -> [String] {
    var lines: [String] = []
    for paragraph in text.components(separatedBy: "\n\n") {
      let rows = paragraph.components(separatedBy: "\n").filter { !$0.isEmpty }
      let isExample = rows.allSatisfy { $0.hasPrefix("  ") }
      if isExample {
        lines += [".Bd -literal -offset indent"] + rows.map { escaped(String($0.dropFirst(2))) } + [".Ed"]
      } else {
        if !lines.isEmpty { lines.append(".Pp") }
        lines += sentences(rows.joined(separator: " "))
      }
    }
    return lines
  }

  /// One sentence a line, as mdoc wants it.
  private static func sentences(_ text: String) -> [String] {
    text.replacing(/([.:?!]) +(?=[A-Z])/) { "\($0.1)\n" }.components(separatedBy: "\n").map(escaped)
  }

  private static func withoutStop(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }

  /// Back-slashes begin escapes, and a dot or quote at a line's start a request.
  private static func escaped(_ text: String) -> String {
    let text = text.replacing("\\", with: "\\e")
    return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
  }
}
