import Foundation
import Testing

/// One run of the command line, kept in one text file: the files that it finds, an optional
/// shell script that prepares them, the command, and the exit code and output that are wanted.
///
/// ```
/// What it shows.
/// -- file.txt --
/// content
/// -- setup --
/// git init …
/// -- command --
/// apidiff diff old.jsonl new.jsonl
/// -- exit --
/// 0
/// -- stdout --
/// -- stderr --
/// ```
struct Scenario: CustomTestStringConvertible {
  /// Relative to the repository's root.
  let path: String
  private var sections: [(name: String, text: String)] = []

  private static let own: Set<String> = ["", "setup", "command", "exit", "stdout", "stderr"]

  init(path: String, text: String) {
    self.path = path
    sections = [("", "")]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-- "), line.hasSuffix(" --"), line.count > 6 {
        sections.append((String(line.dropFirst(3).dropLast(3)), ""))
      } else {
        sections[sections.count - 1].text += line + "\n"
      }
    }
    // The text's last newline ends the last line and starts no further one.
    if text.hasSuffix("\n") { sections[sections.count - 1].text.removeLast() }
  }

  var testDescription: String { path }
  var files: [(name: String, text: String)] { sections.filter { !Self.own.contains($0.name) } }
  var setup: String { self["setup"] ?? "" }
  var command: String { self["command"] ?? "" }

  /// What is wanted, or what came out, in one text that can be compared and recorded.
  var outcome: Outcome {
    Outcome(
      exit: (self["exit"] ?? "").trimmingCharacters(in: .whitespacesAndNewlines),
      standardOutput: self["stdout"] ?? "", standardError: self["stderr"] ?? "")
  }

  subscript(name: String) -> String? { sections.first { $0.name == name }?.text }

  /// The file's text with another outcome.
  func text(with outcome: Outcome) -> String {
    let kept = sections.filter { !["exit", "stdout", "stderr"].contains($0.name) }
    let head = kept.map { $0.name.isEmpty ? $0.text : "-- \($0.name) --\n\($0.text)" }.joined()
    return head + outcome.description
  }

  struct Outcome: Equatable, CustomStringConvertible {
    var exit: String
    var standardOutput: String
    var standardError: String

    var description: String {
      "-- exit --\n\(exit)\n-- stdout --\n\(standardOutput)-- stderr --\n\(standardError)"
    }
  }
}
